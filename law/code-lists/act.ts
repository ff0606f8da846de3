import { codeList } from '#engine/dictionary.ts'

export const act = codeList({
  id: 'act',
  title: { en: 'Act', fr: 'Act', pt: 'Act' },
  source: 'Amparo',
  codes: {
    recruitment: { label: { en: 'Recruitment', fr: 'Recruitment', pt: 'Recruitment' } },
    transportation: { label: { en: 'Transportation', fr: 'Transportation', pt: 'Transportation' } },
    transfer: { label: { en: 'Transfer', fr: 'Transfer', pt: 'Transfer' } },
    harbouring: { label: { en: 'Harbouring', fr: 'Harbouring', pt: 'Harbouring' } },
    receipt: { label: { en: 'Receipt', fr: 'Receipt', pt: 'Receipt' } },
  },
})
