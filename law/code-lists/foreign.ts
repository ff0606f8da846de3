import { codeList } from '#engine/dictionary.ts'

export const foreign = codeList({
  id: 'foreign',
  title: { en: 'Foreign', fr: 'Foreign', pt: 'Foreign' },
  source: 'Amparo',
  codes: {
    yes: { label: { en: 'Yes', fr: 'Yes', pt: 'Yes' } },
    probable: { label: { en: 'Probable', fr: 'Probable', pt: 'Probable' } },
    no: { label: { en: 'No', fr: 'No', pt: 'No' } },
  },
})
