import { codeList } from '#engine/dictionary.ts'

export const foreign = codeList({
  id: 'foreign',
  title: { en: 'From another country', fr: 'D’un autre pays', pt: 'De outro país' },
  source: 'Amparo',
  codes: {
    yes: { label: { en: 'Yes', fr: 'Oui', pt: 'Sim' } },
    probable: { label: { en: 'Probably', fr: 'Probablement', pt: 'Provavelmente' } },
    no: { label: { en: 'No', fr: 'Non', pt: 'Não' } },
  },
})
