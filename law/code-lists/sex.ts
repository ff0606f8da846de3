import { codeList } from '#engine/dictionary.ts'

export const sex = codeList({
  id: 'sex',
  title: { en: 'Sex', fr: 'Sex', pt: 'Sex' },
  source: 'Amparo',
  codes: {
    female: { label: { en: 'Female', fr: 'Female', pt: 'Female' } },
    male: { label: { en: 'Male', fr: 'Male', pt: 'Male' } },
    intersex: { label: { en: 'Intersex', fr: 'Intersex', pt: 'Intersex' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
