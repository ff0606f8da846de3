import { codeList } from '#engine/dictionary.ts'

export const protectiveStep = codeList({
  id: 'protective-step',
  title: { en: 'Step taken for safety', fr: 'Mesure de protection prise', pt: 'Medida de protecção tomada' },
  source: 'Amparo',
  codes: {
    'moved-to-safety': {
      label: { en: 'Moved to a safe place', fr: 'Mise en lieu sûr', pt: 'Levar para lugar seguro' },
    },
    'medical-care': { label: { en: 'Medical care', fr: 'Soins médicaux', pt: 'Cuidados médicos' } },
    'separated-from-suspect': {
      label: {
        en: 'Kept apart from the person feared',
        fr: 'Éloignement de la personne redoutée',
        pt: 'Afastamento de quem causa medo',
      },
    },
    'safety-plan': {
      label: {
        en: 'Safety plan made together',
        fr: 'Plan de sécurité établi ensemble',
        pt: 'Plano de segurança feito em conjunto',
      },
    },
    'police-protection': {
      label: { en: 'Police protection', fr: 'Protection de la police', pt: 'Protecção da polícia' },
    },
    'emergency-call': { label: { en: 'Emergency call', fr: 'Appel d’urgence', pt: 'Chamada de emergência' } },
    other: { label: { en: 'Another step', fr: 'Autre mesure', pt: 'Outra medida' } },
  },
})
