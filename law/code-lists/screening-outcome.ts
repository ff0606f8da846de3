import { codeList } from '#engine/dictionary.ts'

export const screeningOutcome = codeList({
  id: 'screening-outcome',
  title: { en: 'Screening outcome', fr: 'Screening outcome', pt: 'Screening outcome' },
  source: 'Amparo',
  codes: {
    'reasonable-grounds': {
      label: { en: 'Reasonable grounds', fr: 'Reasonable grounds', pt: 'Reasonable grounds' },
    },
    'benefit-of-doubt': { label: { en: 'Benefit of doubt', fr: 'Benefit of doubt', pt: 'Benefit of doubt' } },
    'other-protection-need': {
      label: { en: 'Other protection need', fr: 'Other protection need', pt: 'Other protection need' },
    },
    'no-current-sign': { label: { en: 'No current sign', fr: 'No current sign', pt: 'No current sign' } },
  },
})
