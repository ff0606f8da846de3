import { codeList } from '#engine/dictionary.ts'

export const refusalReason = codeList({
  id: 'refusal-reason',
  title: { en: 'Reason given for the refusal', fr: 'Motif donné du refus', pt: 'Motivo dado para a recusa' },
  source: 'Amparo',
  codes: {
    nationality: { label: { en: 'Nationality', fr: 'Nationalité', pt: 'Nacionalidade' } },
    status: { label: { en: 'Migration status', fr: 'Situation migratoire', pt: 'Situação migratória' } },
    'not-a-victim': {
      label: { en: 'Not seen as a victim', fr: 'Non considérée comme victime', pt: 'Não considerada vítima' },
    },
    'no-place': { label: { en: 'No place free', fr: 'Pas de place', pt: 'Sem vaga' } },
    other: { label: { en: 'Another reason', fr: 'Autre motif', pt: 'Outro motivo' } },
  },
})
