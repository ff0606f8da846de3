import { codeList } from '#engine/dictionary.ts'

export const eventKind = codeList({
  id: 'event-kind',
  title: { en: 'Event kind', fr: 'Event kind', pt: 'Event kind' },
  source: 'Amparo',
  codes: {
    raid: { label: { en: 'Raid', fr: 'Raid', pt: 'Raid' } },
    rescue: { label: { en: 'Rescue', fr: 'Rescue', pt: 'Rescue' } },
    interception: { label: { en: 'Interception', fr: 'Interception', pt: 'Interception' } },
    'self-report': { label: { en: 'Self report', fr: 'Self report', pt: 'Self report' } },
    'third-party-report': {
      label: { en: 'Third party report', fr: 'Third party report', pt: 'Third party report' },
    },
    hotline: { label: { en: 'Hotline', fr: 'Hotline', pt: 'Hotline' } },
    'disclosure-of-identity': {
      label: { en: 'Disclosure of identity', fr: 'Disclosure of identity', pt: 'Disclosure of identity' },
    },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
