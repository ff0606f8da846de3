import { codeList } from '#engine/dictionary.ts'

export const chargeBasis = codeList({
  id: 'charge-basis',
  title: { en: 'Charge basis', fr: 'Charge basis', pt: 'Charge basis' },
  source: 'Amparo',
  codes: {
    'being-smuggled': { label: { en: 'Being smuggled', fr: 'Being smuggled', pt: 'Being smuggled' } },
    conduct: { label: { en: 'Conduct', fr: 'Conduct', pt: 'Conduct' } },
  },
})
