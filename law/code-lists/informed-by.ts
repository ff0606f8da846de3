import { codeList } from '#engine/dictionary.ts'

export const informedBy = codeList({
  id: 'informed-by',
  title: { en: 'Informed by', fr: 'Informed by', pt: 'Informed by' },
  source: 'Amparo',
  codes: {
    independent: { label: { en: 'Independent', fr: 'Independent', pt: 'Independent' } },
    authority: { label: { en: 'Authority', fr: 'Authority', pt: 'Authority' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
