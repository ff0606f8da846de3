import { codeList } from '#engine/dictionary.ts'

export const accompaniment = codeList({
  id: 'accompaniment',
  title: { en: 'Accompaniment', fr: 'Accompaniment', pt: 'Accompaniment' },
  source: 'Amparo',
  codes: {
    'with-family': { label: { en: 'With family', fr: 'With family', pt: 'With family' } },
    'with-other-adult': { label: { en: 'With other adult', fr: 'With other adult', pt: 'With other adult' } },
    unaccompanied: { label: { en: 'Unaccompanied', fr: 'Unaccompanied', pt: 'Unaccompanied' } },
    separated: { label: { en: 'Separated', fr: 'Separated', pt: 'Separated' } },
    alone: { label: { en: 'Alone', fr: 'Alone', pt: 'Alone' } },
  },
})
