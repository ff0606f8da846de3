import { codeList } from '#engine/dictionary.ts'

export const urgency = codeList({
  id: 'urgency',
  title: { en: 'Urgency', fr: 'Urgency', pt: 'Urgency' },
  source: 'Amparo',
  codes: {
    now: { label: { en: 'Now', fr: 'Now', pt: 'Now' } },
    soon: { label: { en: 'Soon', fr: 'Soon', pt: 'Soon' } },
    later: { label: { en: 'Later', fr: 'Later', pt: 'Later' } },
  },
})
