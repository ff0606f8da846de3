import { codeList } from '#engine/dictionary.ts'

export const custodyKind = codeList({
  id: 'custody-kind',
  title: { en: 'Custody kind', fr: 'Custody kind', pt: 'Custody kind' },
  source: 'Amparo',
  codes: {
    immigration: { label: { en: 'Immigration', fr: 'Immigration', pt: 'Immigration' } },
    police: { label: { en: 'Police', fr: 'Police', pt: 'Police' } },
    prison: { label: { en: 'Prison', fr: 'Prison', pt: 'Prison' } },
    criminal: { label: { en: 'Criminal', fr: 'Criminal', pt: 'Criminal' } },
    'closed-shelter': { label: { en: 'Closed shelter', fr: 'Closed shelter', pt: 'Closed shelter' } },
    'vagrant-house': { label: { en: 'Vagrant house', fr: 'Vagrant house', pt: 'Vagrant house' } },
    'transit-zone': { label: { en: 'Transit zone', fr: 'Transit zone', pt: 'Transit zone' } },
    'private-or-embassy-confinement': {
      label: {
        en: 'Private or embassy confinement',
        fr: 'Private or embassy confinement',
        pt: 'Private or embassy confinement',
      },
    },
  },
})
