import { codeList } from '#engine/dictionary.ts'

export const serviceConsent = codeList({
  id: 'service-consent',
  title: { en: 'Service consent', fr: 'Service consent', pt: 'Service consent' },
  source: 'Amparo',
  codes: {
    given: { label: { en: 'Given', fr: 'Given', pt: 'Given' } },
    refused: { label: { en: 'Refused', fr: 'Refused', pt: 'Refused' } },
    withdrawn: { label: { en: 'Withdrawn', fr: 'Withdrawn', pt: 'Withdrawn' } },
    'not-asked': { label: { en: 'Not asked', fr: 'Not asked', pt: 'Not asked' } },
  },
})
