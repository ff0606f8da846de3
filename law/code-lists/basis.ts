import { codeList } from '#engine/dictionary.ts'

export const basis = codeList({
  id: 'basis',
  title: {
    en: 'Reason that allows the record or the sharing',
    fr: 'Ce qui permet le dossier ou le partage',
    pt: 'O que permite o registo ou a partilha',
  },
  source: 'Amparo',
  codes: {
    consent: {
      label: {
        en: 'The person agreed',
        fr: 'La personne est d’accord',
        pt: 'A pessoa concordou',
      },
    },
    'legal-duty': { label: { en: 'A law requires it', fr: 'Une loi l’exige', pt: 'Uma lei obriga' } },
    'vital-interest': {
      label: { en: 'A life is at risk', fr: 'Une vie est en danger', pt: 'Uma vida está em risco' },
    },
    'public-task': {
      label: {
        en: 'A public task given by law',
        fr: 'Mission publique confiée par la loi',
        pt: 'Missão pública dada por lei',
      },
    },
    'child-best-interests': {
      label: {
        en: 'The child’s best interests',
        fr: 'L’intérêt supérieur de l’enfant',
        pt: 'O superior interesse da criança',
      },
    },
  },
})
