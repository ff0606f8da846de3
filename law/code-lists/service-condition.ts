import { codeList } from '#engine/dictionary.ts'

export const serviceCondition = codeList({
  id: 'service-condition',
  title: { en: 'Condition set for the help', fr: 'Condition posée à l’aide', pt: 'Condição posta à ajuda' },
  source: 'Amparo',
  codes: {
    cooperation: {
      label: {
        en: 'Cooperation with the authorities',
        fr: 'Coopération avec les autorités',
        pt: 'Colaboração com as autoridades',
      },
    },
    testimony: { label: { en: 'Testimony', fr: 'Témoignage', pt: 'Depoimento' } },
    'charge-against-trafficker': {
      label: {
        en: 'A charge against the trafficker',
        fr: 'Une accusation contre le trafiquant',
        pt: 'Uma acusação contra o traficante',
      },
    },
    none: { label: { en: 'None', fr: 'Aucune', pt: 'Nenhuma' } },
  },
})
