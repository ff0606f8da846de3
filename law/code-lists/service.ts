import { codeList } from '#engine/dictionary.ts'

export const service = codeList({
  id: 'service',
  title: { en: 'Service', fr: 'Service', pt: 'Service' },
  source: 'Amparo',
  codes: {
    education: { label: { en: 'Education', fr: 'Education', pt: 'Education' } },
    financial: { label: { en: 'Financial', fr: 'Financial', pt: 'Financial' } },
    health: { label: { en: 'Health', fr: 'Health', pt: 'Health' } },
    'labour-exploitation-rehabilitation': {
      label: {
        en: 'Labour exploitation rehabilitation',
        fr: 'Labour exploitation rehabilitation',
        pt: 'Labour exploitation rehabilitation',
      },
    },
    legal: { label: { en: 'Legal', fr: 'Legal', pt: 'Legal' } },
    livelihood: { label: { en: 'Livelihood', fr: 'Livelihood', pt: 'Livelihood' } },
    'rights-training': { label: { en: 'Rights training', fr: 'Rights training', pt: 'Rights training' } },
    'sexual-exploitation-rehabilitation': {
      label: {
        en: 'Sexual exploitation rehabilitation',
        fr: 'Sexual exploitation rehabilitation',
        pt: 'Sexual exploitation rehabilitation',
      },
    },
    'social-care': { label: { en: 'Social care', fr: 'Social care', pt: 'Social care' } },
    accommodation: { label: { en: 'Accommodation', fr: 'Accommodation', pt: 'Accommodation' } },
    psychosocial: { label: { en: 'Psychosocial', fr: 'Psychosocial', pt: 'Psychosocial' } },
    interpretation: { label: { en: 'Interpretation', fr: 'Interpretation', pt: 'Interpretation' } },
    documentation: { label: { en: 'Documentation', fr: 'Documentation', pt: 'Documentation' } },
    'return-reintegration': {
      label: { en: 'Return reintegration', fr: 'Return reintegration', pt: 'Return reintegration' },
    },
    'family-tracing': { label: { en: 'Family tracing', fr: 'Family tracing', pt: 'Family tracing' } },
    'child-protection': { label: { en: 'Child protection', fr: 'Child protection', pt: 'Child protection' } },
    asylum: { label: { en: 'Asylum', fr: 'Asylum', pt: 'Asylum' } },
    safety: { label: { en: 'Safety', fr: 'Safety', pt: 'Safety' } },
    'food-and-clothing': {
      label: { en: 'Food and clothing', fr: 'Food and clothing', pt: 'Food and clothing' },
    },
  },
})
