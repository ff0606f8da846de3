import { codeList } from '#engine/dictionary.ts'

export const functionalDifficulty = codeList({
  id: 'functional-difficulty',
  title: { en: 'Functional difficulty', fr: 'Functional difficulty', pt: 'Functional difficulty' },
  source: 'Amparo',
  codes: {
    seeing: { label: { en: 'Seeing', fr: 'Seeing', pt: 'Seeing' } },
    hearing: { label: { en: 'Hearing', fr: 'Hearing', pt: 'Hearing' } },
    walking: { label: { en: 'Walking', fr: 'Walking', pt: 'Walking' } },
    remembering: { label: { en: 'Remembering', fr: 'Remembering', pt: 'Remembering' } },
    'self-care': { label: { en: 'Self care', fr: 'Self care', pt: 'Self care' } },
    communicating: { label: { en: 'Communicating', fr: 'Communicating', pt: 'Communicating' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
