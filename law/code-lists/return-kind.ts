import { codeList } from '#engine/dictionary.ts'

export const returnKind = codeList({
  id: 'return-kind',
  title: { en: 'Kind of return', fr: 'Type de retour', pt: 'Tipo de regresso' },
  source: 'Amparo',
  codes: {
    removal: {
      label: {
        en: 'Removal by an authority',
        fr: 'Renvoi par une autorité',
        pt: 'Expulsão por uma autoridade',
      },
    },
    'assisted-voluntary': {
      label: { en: 'Voluntary, with help', fr: 'Volontaire, avec une aide', pt: 'Voluntário, com apoio' },
    },
    transfer: {
      label: {
        en: 'Transfer to another country',
        fr: 'Transfert vers un autre pays',
        pt: 'Transferência para outro país',
      },
    },
    extradition: { label: { en: 'Extradition', fr: 'Extradition', pt: 'Extradição' } },
  },
})
