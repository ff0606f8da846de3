import { codeList } from '#engine/dictionary.ts'

export const refusalReason = codeList({
  id: 'refusal-reason',
  title: { en: 'Refusal reason', fr: 'Refusal reason', pt: 'Refusal reason' },
  source: 'Amparo',
  codes: {
    nationality: { label: { en: 'Nationality', fr: 'Nationality', pt: 'Nationality' } },
    status: { label: { en: 'Status', fr: 'Status', pt: 'Status' } },
    'not-a-victim': { label: { en: 'Not a victim', fr: 'Not a victim', pt: 'Not a victim' } },
    'no-place': { label: { en: 'No place', fr: 'No place', pt: 'No place' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
