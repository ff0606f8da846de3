import { codeList } from '#engine/dictionary.ts'

export const dangerKind = codeList({
  id: 'danger-kind',
  title: { en: 'Danger kind', fr: 'Danger kind', pt: 'Danger kind' },
  source: 'Amparo',
  codes: {
    life: { label: { en: 'Life', fr: 'Life', pt: 'Life' } },
    violence: { label: { en: 'Violence', fr: 'Violence', pt: 'Violence' } },
    'trafficker-near': { label: { en: 'Trafficker near', fr: 'Trafficker near', pt: 'Trafficker near' } },
    'self-harm': { label: { en: 'Self harm', fr: 'Self harm', pt: 'Self harm' } },
    'medical-emergency': {
      label: { en: 'Medical emergency', fr: 'Medical emergency', pt: 'Medical emergency' },
    },
    'forced-return': { label: { en: 'Forced return', fr: 'Forced return', pt: 'Forced return' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
