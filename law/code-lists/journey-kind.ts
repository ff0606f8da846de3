import { codeList } from '#engine/dictionary.ts'

export const journeyKind = codeList({
  id: 'journey-kind',
  title: { en: 'Kind of journey', fr: 'Type de voyage', pt: 'Tipo de viagem' },
  source: 'Amparo',
  codes: {
    trafficking: {
      label: {
        en: 'In the hands of traffickers',
        fr: 'Aux mains de trafiquants',
        pt: 'Nas mãos de traficantes',
      },
    },
    smuggling: { label: { en: 'With smugglers', fr: 'Avec des passeurs', pt: 'Com passadores' } },
    return: { label: { en: 'Return', fr: 'Retour', pt: 'Regresso' } },
    other: { label: { en: 'Another journey', fr: 'Autre voyage', pt: 'Outra viagem' } },
  },
})
