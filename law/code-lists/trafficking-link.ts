import { codeList } from '#engine/dictionary.ts'

export const traffickingLink = codeList({
  id: 'trafficking-link',
  title: { en: 'Trafficking link', fr: 'Trafficking link', pt: 'Trafficking link' },
  source: 'Amparo',
  codes: {
    direct: { label: { en: 'Direct', fr: 'Direct', pt: 'Direct' } },
    compelled: { label: { en: 'Compelled', fr: 'Compelled', pt: 'Compelled' } },
    none: { label: { en: 'None', fr: 'None', pt: 'None' } },
  },
})
