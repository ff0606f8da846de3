import { codeList } from '#engine/dictionary.ts'

export const placedWith = codeList({
  id: 'placed-with',
  title: { en: 'Placed with', fr: 'Hébergée avec', pt: 'Alojada com' },
  source: 'Amparo',
  codes: {
    'own-family': { label: { en: 'Own family', fr: 'Sa propre famille', pt: 'A própria família' } },
    children: { label: { en: 'Other children', fr: 'D’autres enfants', pt: 'Outras crianças' } },
    'unrelated-adults': {
      label: {
        en: 'Adults who are not family',
        fr: 'Des adultes hors de la famille',
        pt: 'Adultos que não são da família',
      },
    },
    alone: { label: { en: 'Nobody else', fr: 'Personne d’autre', pt: 'Mais ninguém' } },
  },
})
