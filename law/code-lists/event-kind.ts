import { codeList } from '#engine/dictionary.ts'

export const eventKind = codeList({
  id: 'event-kind',
  title: { en: 'What happened', fr: 'Ce qui s’est passé', pt: 'O que aconteceu' },
  source: 'Amparo',
  codes: {
    raid: { label: { en: 'Raid', fr: 'Descente de police', pt: 'Rusga' } },
    rescue: {
      label: { en: 'Assisted to leave', fr: 'Aide pour quitter les lieux', pt: 'Ajuda para sair do lugar' },
    },
    interception: {
      label: { en: 'Stopped on the way', fr: 'Interception en route', pt: 'Intercepção no caminho' },
    },
    'self-report': {
      label: {
        en: 'The person came forward',
        fr: 'La personne s’est présentée elle-même',
        pt: 'A pessoa apresentou-se',
      },
    },
    'third-party-report': {
      label: { en: 'Someone else reported', fr: 'Signalement par un tiers', pt: 'Denúncia de outra pessoa' },
    },
    hotline: {
      label: { en: 'Helpline call', fr: 'Appel à une ligne d’aide', pt: 'Chamada para uma linha de apoio' },
    },
    'disclosure-of-identity': {
      label: { en: 'Identity made known', fr: 'Identité révélée', pt: 'Identidade revelada' },
    },
    other: { label: { en: 'Something else', fr: 'Autre chose', pt: 'Outra coisa' } },
  },
})
