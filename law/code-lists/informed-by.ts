import { codeList } from '#engine/dictionary.ts'

export const informedBy = codeList({
  id: 'informed-by',
  title: { en: 'Who informed the person', fr: 'Qui a informé la personne', pt: 'Quem informou a pessoa' },
  source: 'Amparo',
  codes: {
    independent: {
      label: { en: 'Someone independent', fr: 'Une personne indépendante', pt: 'Alguém independente' },
    },
    authority: { label: { en: 'An authority', fr: 'Une autorité', pt: 'Uma autoridade' } },
    other: { label: { en: 'Someone else', fr: 'Quelqu’un d’autre', pt: 'Outra pessoa' } },
  },
})
