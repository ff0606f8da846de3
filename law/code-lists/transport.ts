import { codeList } from '#engine/dictionary.ts'

export const transport = codeList({
  id: 'transport',
  title: { en: 'Means of transport', fr: 'Moyen de transport', pt: 'Meio de transporte' },
  source: 'Amparo, after the modes of the UNODC Observatory on Smuggling of Migrants',
  codes: {
    foot: { label: { en: 'On foot', fr: 'À pied', pt: 'A pé' } },
    road: { label: { en: 'By road', fr: 'Par la route', pt: 'Por estrada' } },
    rail: { label: { en: 'By train', fr: 'En train', pt: 'De comboio' } },
    sea: { label: { en: 'By sea', fr: 'Par mer', pt: 'Por mar' } },
    'river-or-lake': { label: { en: 'On a river or lake', fr: 'Par fleuve ou lac', pt: 'Por rio ou lago' } },
    air: { label: { en: 'By air', fr: 'En avion', pt: 'De avião' } },
    mixed: { label: { en: 'Several means', fr: 'Plusieurs moyens', pt: 'Vários meios' } },
  },
})
