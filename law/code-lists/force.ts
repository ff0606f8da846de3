import { codeList } from '#engine/dictionary.ts'

export const force = codeList({
  id: 'force',
  title: { en: 'Force', fr: 'Force', pt: 'Force' },
  source: 'Amparo',
  codes: {
    none: { label: { en: 'None', fr: 'None', pt: 'None' } },
    necessary: { label: { en: 'Necessary', fr: 'Necessary', pt: 'Necessary' } },
    unnecessary: { label: { en: 'Unnecessary', fr: 'Unnecessary', pt: 'Unnecessary' } },
  },
})
