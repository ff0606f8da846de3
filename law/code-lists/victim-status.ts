import { codeList } from '#engine/dictionary.ts'

export const victimStatus = codeList({
  id: 'victim-status',
  title: { en: 'Victim status', fr: 'Victim status', pt: 'Victim status' },
  source: 'Amparo',
  codes: {
    possible: { label: { en: 'Possible', fr: 'Possible', pt: 'Possible' } },
    'presumed-official': {
      label: { en: 'Presumed official', fr: 'Presumed official', pt: 'Presumed official' },
    },
    confirmed: { label: { en: 'Confirmed', fr: 'Confirmed', pt: 'Confirmed' } },
    'confirmed-by-court': {
      label: { en: 'Confirmed by court', fr: 'Confirmed by court', pt: 'Confirmed by court' },
    },
    'not-a-victim': { label: { en: 'Not a victim', fr: 'Not a victim', pt: 'Not a victim' } },
  },
})
