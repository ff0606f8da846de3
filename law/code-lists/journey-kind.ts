import { codeList } from '#engine/dictionary.ts'

export const journeyKind = codeList({
  id: 'journey-kind',
  title: { en: 'Journey kind', fr: 'Journey kind', pt: 'Journey kind' },
  source: 'Amparo',
  codes: {
    trafficking: { label: { en: 'Trafficking', fr: 'Trafficking', pt: 'Trafficking' } },
    smuggling: { label: { en: 'Smuggling', fr: 'Smuggling', pt: 'Smuggling' } },
    return: { label: { en: 'Return', fr: 'Return', pt: 'Return' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
