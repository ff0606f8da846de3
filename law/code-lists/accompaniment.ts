import { codeList } from '#engine/dictionary.ts'

export const accompaniment = codeList({
  id: 'accompaniment',
  title: { en: 'With whom the person is', fr: 'Avec qui est la personne', pt: 'Com quem está a pessoa' },
  source: 'Amparo; unaccompanied and separated as in CRC General Comment No. 6 (2005), paragraphs 7 and 8',
  codes: {
    'with-family': { label: { en: 'With family', fr: 'En famille', pt: 'Com a família' } },
    'with-other-adult': {
      label: { en: 'With another adult', fr: 'Avec un autre adulte', pt: 'Com outro adulto' },
    },
    unaccompanied: {
      label: {
        en: 'Child without any adult',
        fr: 'Enfant sans aucun adulte',
        pt: 'Criança sem nenhum adulto',
      },
    },
    separated: {
      label: {
        en: 'Child apart from parents, with other relatives',
        fr: 'Enfant sans ses parents, avec d’autres proches',
        pt: 'Criança sem os pais, com outros familiares',
      },
    },
    alone: { label: { en: 'Alone', fr: 'La personne est seule', pt: 'A pessoa está só' } },
  },
})
