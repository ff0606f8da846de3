import { codeList } from '#engine/dictionary.ts'

export const adjustment = codeList({
  id: 'adjustment',
  title: { en: 'Adjustment', fr: 'Adjustment', pt: 'Adjustment' },
  source: 'Amparo',
  codes: {
    'sign-language': { label: { en: 'Sign language', fr: 'Sign language', pt: 'Sign language' } },
    'easy-language': { label: { en: 'Easy language', fr: 'Easy language', pt: 'Easy language' } },
    'large-print': { label: { en: 'Large print', fr: 'Large print', pt: 'Large print' } },
    'braille-or-audio': { label: { en: 'Braille or audio', fr: 'Braille or audio', pt: 'Braille or audio' } },
    'communication-aid': {
      label: { en: 'Communication aid', fr: 'Communication aid', pt: 'Communication aid' },
    },
    'step-free-access': { label: { en: 'Step free access', fr: 'Step free access', pt: 'Step free access' } },
    'support-person': { label: { en: 'Support person', fr: 'Support person', pt: 'Support person' } },
    'more-time-or-breaks': {
      label: { en: 'More time or breaks', fr: 'More time or breaks', pt: 'More time or breaks' },
    },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
