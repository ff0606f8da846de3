import { codeList } from '#engine/dictionary.ts'

export const gender = codeList({
  id: 'gender',
  title: { en: 'Gender, as the person says', fr: 'Genre, selon la personne', pt: 'Género, segundo a pessoa' },
  source: 'HTCDS 2.0 (IOM), gender, in plain words',
  codes: {
    woman: { label: { en: 'Woman', fr: 'Femme', pt: 'Mulher' } },
    man: { label: { en: 'Man', fr: 'Homme', pt: 'Homem' } },
    'transgender-woman': {
      label: { en: 'Transgender woman', fr: 'Femme transgenre', pt: 'Mulher transgénero' },
    },
    'transgender-man': { label: { en: 'Transgender man', fr: 'Homme transgenre', pt: 'Homem transgénero' } },
    'non-conforming': { label: { en: 'Non-conforming', fr: 'Non conforme', pt: 'Não conforme' } },
    other: { label: { en: 'Another', fr: 'Autre', pt: 'Outro' } },
  },
})
