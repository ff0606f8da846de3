import { codeList } from '#engine/dictionary.ts'

export const sex = codeList({
  id: 'sex',
  title: { en: 'Sex', fr: 'Sexe', pt: 'Sexo' },
  source: 'Amparo',
  codes: {
    female: { label: { en: 'Female', fr: 'Féminin', pt: 'Feminino' } },
    male: { label: { en: 'Male', fr: 'Masculin', pt: 'Masculino' } },
    intersex: { label: { en: 'Intersex', fr: 'Intersexe', pt: 'Intersexo' } },
    other: { label: { en: 'Another', fr: 'Autre', pt: 'Outro' } },
  },
})
