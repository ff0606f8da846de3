import { codeList } from '#engine/dictionary.ts'

export const disclosureState = codeList({
  id: 'disclosure-state',
  title: { en: 'Disclosure state', fr: 'Disclosure state', pt: 'Disclosure state' },
  source: 'Amparo',
  codes: {
    offered: { label: { en: 'Offered', fr: 'Offered', pt: 'Offered' } },
    accepted: { label: { en: 'Accepted', fr: 'Accepted', pt: 'Accepted' } },
    declined: { label: { en: 'Declined', fr: 'Declined', pt: 'Declined' } },
    'asked-back': { label: { en: 'Asked back', fr: 'Asked back', pt: 'Asked back' } },
    ended: { label: { en: 'Ended', fr: 'Ended', pt: 'Ended' } },
  },
})
