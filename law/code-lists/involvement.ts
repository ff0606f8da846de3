import { codeList } from '#engine/dictionary.ts'

export const involvement = codeList({
  id: 'involvement',
  title: { en: 'Involvement', fr: 'Involvement', pt: 'Involvement' },
  source: 'Amparo',
  codes: {
    none: { label: { en: 'None', fr: 'None', pt: 'None' } },
    alleged: { label: { en: 'Alleged', fr: 'Alleged', pt: 'Alleged' } },
    found: { label: { en: 'Found', fr: 'Found', pt: 'Found' } },
  },
})
