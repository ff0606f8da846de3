import { codeList } from '#engine/dictionary.ts'

export const placedWith = codeList({
  id: 'placed-with',
  title: { en: 'Placed with', fr: 'Placed with', pt: 'Placed with' },
  source: 'Amparo',
  codes: {
    'own-family': { label: { en: 'Own family', fr: 'Own family', pt: 'Own family' } },
    children: { label: { en: 'Children', fr: 'Children', pt: 'Children' } },
    'unrelated-adults': { label: { en: 'Unrelated adults', fr: 'Unrelated adults', pt: 'Unrelated adults' } },
    alone: { label: { en: 'Alone', fr: 'Alone', pt: 'Alone' } },
  },
})
