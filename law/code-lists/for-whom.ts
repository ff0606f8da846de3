import { codeList } from '#engine/dictionary.ts'

export const forWhom = codeList({
  id: 'for-whom',
  title: { en: 'For whom', fr: 'Pour qui', pt: 'Para quem' },
  source: 'Amparo',
  codes: {
    everyone: { label: { en: 'Everyone', fr: 'Tout le monde', pt: 'Todas as pessoas' } },
    women: { label: { en: 'Women', fr: 'Femmes', pt: 'Mulheres' } },
    men: { label: { en: 'Men', fr: 'Hommes', pt: 'Homens' } },
    children: { label: { en: 'Children', fr: 'Enfants', pt: 'Crianças' } },
    families: { label: { en: 'Families', fr: 'Familles', pt: 'Famílias' } },
  },
})
