import { codeList } from '#engine/dictionary.ts'

export const declineReason = codeList({
  id: 'decline-reason',
  title: { en: 'Decline reason', fr: 'Decline reason', pt: 'Decline reason' },
  source: 'Amparo',
  codes: {
    'no-capacity': { label: { en: 'No capacity', fr: 'No capacity', pt: 'No capacity' } },
    'outside-mandate': { label: { en: 'Outside mandate', fr: 'Outside mandate', pt: 'Outside mandate' } },
    'conditional-on-cooperation': {
      label: {
        en: 'Conditional on cooperation',
        fr: 'Conditional on cooperation',
        pt: 'Conditional on cooperation',
      },
    },
    safety: { label: { en: 'Safety', fr: 'Safety', pt: 'Safety' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
