import { codeList } from '#engine/dictionary.ts'

/**
 * What help is needed, offered and consented to. Services are node facts, so no code tells what only the team may know:
 * whoever wants to ask for asylum needs legal help, and the wish itself stands in the section `protection`.
 */
export const service = codeList({
  id: 'service',
  title: { en: 'Service', fr: 'Service', pt: 'Serviço' },
  source: 'HTCDS 2.0 (IOM), support plan types; from accommodation on they are added',
  codes: {
    education: { label: { en: 'School or training', fr: 'École ou formation', pt: 'Escola ou formação' } },
    financial: { label: { en: 'Money', fr: 'Aide financière', pt: 'Apoio em dinheiro' } },
    health: { label: { en: 'Health care', fr: 'Soins de santé', pt: 'Cuidados de saúde' } },
    'labour-exploitation-rehabilitation': {
      label: {
        en: 'Recovery after labour exploitation',
        fr: 'Rétablissement après exploitation par le travail',
        pt: 'Recuperação após exploração no trabalho',
      },
    },
    legal: { label: { en: 'Legal help', fr: 'Aide juridique', pt: 'Apoio jurídico' } },
    livelihood: { label: { en: 'Work and income', fr: 'Travail et revenu', pt: 'Trabalho e rendimento' } },
    'rights-training': {
      label: { en: 'Learning about rights', fr: 'Information sur les droits', pt: 'Formação sobre direitos' },
    },
    'sexual-exploitation-rehabilitation': {
      label: {
        en: 'Recovery after sexual exploitation',
        fr: 'Rétablissement après exploitation sexuelle',
        pt: 'Recuperação após exploração sexual',
      },
    },
    'social-care': { label: { en: 'Social care', fr: 'Aide sociale', pt: 'Apoio social' } },
    accommodation: {
      label: { en: 'A safe place to stay', fr: 'Un hébergement sûr', pt: 'Um lugar seguro para ficar' },
    },
    psychosocial: {
      label: { en: 'Someone to talk to', fr: 'Soutien psychosocial', pt: 'Apoio psicossocial' },
    },
    interpretation: { label: { en: 'Interpreter', fr: 'Interprète', pt: 'Intérprete' } },
    documentation: { label: { en: 'Papers', fr: 'Papiers', pt: 'Documentos' } },
    'return-reintegration': {
      label: { en: 'Return and a new start', fr: 'Retour et nouveau départ', pt: 'Regresso e recomeço' },
    },
    'family-tracing': {
      label: { en: 'Finding family', fr: 'Recherche de la famille', pt: 'Procura da família' },
    },
    'child-protection': {
      label: { en: 'Child protection', fr: 'Protection de l’enfance', pt: 'Protecção da criança' },
    },
    safety: { label: { en: 'Safety', fr: 'Sécurité', pt: 'Segurança' } },
    'food-and-clothing': {
      label: { en: 'Food and clothing', fr: 'Nourriture et vêtements', pt: 'Comida e roupa' },
    },
  },
})
