import { codeList } from '#engine/dictionary.ts'

export const serviceCondition = codeList({
  id: 'service-condition',
  title: { en: 'Service condition', fr: 'Service condition', pt: 'Service condition' },
  source: 'Amparo',
  codes: {
    cooperation: { label: { en: 'Cooperation', fr: 'Cooperation', pt: 'Cooperation' } },
    testimony: { label: { en: 'Testimony', fr: 'Testimony', pt: 'Testimony' } },
    'charge-against-trafficker': {
      label: {
        en: 'Charge against trafficker',
        fr: 'Charge against trafficker',
        pt: 'Charge against trafficker',
      },
    },
    none: { label: { en: 'None', fr: 'None', pt: 'None' } },
  },
})
