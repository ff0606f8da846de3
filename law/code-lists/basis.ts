import { codeList } from '#engine/dictionary.ts'

export const basis = codeList({
  id: 'basis',
  title: { en: 'Basis', fr: 'Basis', pt: 'Basis' },
  source: 'Amparo',
  codes: {
    consent: { label: { en: 'Consent', fr: 'Consent', pt: 'Consent' } },
    'legal-duty': { label: { en: 'Legal duty', fr: 'Legal duty', pt: 'Legal duty' } },
    'vital-interest': { label: { en: 'Vital interest', fr: 'Vital interest', pt: 'Vital interest' } },
    'public-task': { label: { en: 'Public task', fr: 'Public task', pt: 'Public task' } },
    'child-best-interests': {
      label: { en: 'Child best interests', fr: 'Child best interests', pt: 'Child best interests' },
    },
  },
})
