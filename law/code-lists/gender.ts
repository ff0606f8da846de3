import { codeList } from '#engine/dictionary.ts'

export const gender = codeList({
  id: 'gender',
  title: { en: 'Gender', fr: 'Gender', pt: 'Gender' },
  source: 'Amparo',
  codes: {
    woman: { label: { en: 'Woman', fr: 'Woman', pt: 'Woman' } },
    man: { label: { en: 'Man', fr: 'Man', pt: 'Man' } },
    'transgender-woman': {
      label: { en: 'Transgender woman', fr: 'Transgender woman', pt: 'Transgender woman' },
    },
    'transgender-man': { label: { en: 'Transgender man', fr: 'Transgender man', pt: 'Transgender man' } },
    'non-conforming': { label: { en: 'Non conforming', fr: 'Non conforming', pt: 'Non conforming' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
