import { codeList } from '#engine/dictionary.ts'

export const consentState = codeList({
  id: 'consent-state',
  title: { en: 'Consent state', fr: 'Consent state', pt: 'Consent state' },
  source: 'Amparo',
  codes: {
    given: { label: { en: 'Given', fr: 'Given', pt: 'Given' } },
    refused: { label: { en: 'Refused', fr: 'Refused', pt: 'Refused' } },
    withdrawn: { label: { en: 'Withdrawn', fr: 'Withdrawn', pt: 'Withdrawn' } },
  },
})
