import { codeList } from '#engine/dictionary.ts'

export const heldAs = codeList({
  id: 'held-as',
  title: { en: 'Held as', fr: 'Held as', pt: 'Held as' },
  source: 'Amparo',
  codes: {
    victim: { label: { en: 'Victim', fr: 'Victim', pt: 'Victim' } },
    suspect: { label: { en: 'Suspect', fr: 'Suspect', pt: 'Suspect' } },
    'irregular-migrant': {
      label: { en: 'Irregular migrant', fr: 'Irregular migrant', pt: 'Irregular migrant' },
    },
    none: { label: { en: 'None', fr: 'None', pt: 'None' } },
  },
})
