import { codeList } from '#engine/dictionary.ts'

export const returnKind = codeList({
  id: 'return-kind',
  title: { en: 'Return kind', fr: 'Return kind', pt: 'Return kind' },
  source: 'Amparo',
  codes: {
    removal: { label: { en: 'Removal', fr: 'Removal', pt: 'Removal' } },
    'assisted-voluntary': {
      label: { en: 'Assisted voluntary', fr: 'Assisted voluntary', pt: 'Assisted voluntary' },
    },
    transfer: { label: { en: 'Transfer', fr: 'Transfer', pt: 'Transfer' } },
    extradition: { label: { en: 'Extradition', fr: 'Extradition', pt: 'Extradition' } },
  },
})
