import { codeList } from '#engine/dictionary.ts'

export const screeningOutcome = codeList({
  id: 'screening-outcome',
  title: {
    en: 'What the screening points to',
    fr: 'Ce qu’indique le repérage',
    pt: 'O que a triagem indica',
  },
  source: 'Amparo',
  codes: {
    'reasonable-grounds': {
      label: {
        en: 'Good reason to think of trafficking',
        fr: 'Motifs raisonnables de penser à la traite',
        pt: 'Motivos razoáveis para pensar em tráfico de pessoas',
      },
    },
    'benefit-of-doubt': {
      label: {
        en: 'In doubt, for the person',
        fr: 'Le doute profite à la personne',
        pt: 'A dúvida favorece a pessoa',
      },
    },
    'other-protection-need': {
      label: {
        en: 'Another need of protection',
        fr: 'Autre besoin de protection',
        pt: 'Outra necessidade de protecção',
      },
    },
    'no-current-sign': {
      label: { en: 'No sign for now', fr: 'Aucun signe pour l’instant', pt: 'Nenhum sinal por agora' },
    },
  },
})
