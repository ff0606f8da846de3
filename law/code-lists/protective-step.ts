import { codeList } from '#engine/dictionary.ts'

export const protectiveStep = codeList({
  id: 'protective-step',
  title: { en: 'Protective step', fr: 'Protective step', pt: 'Protective step' },
  source: 'Amparo',
  codes: {
    'moved-to-safety': { label: { en: 'Moved to safety', fr: 'Moved to safety', pt: 'Moved to safety' } },
    'medical-care': { label: { en: 'Medical care', fr: 'Medical care', pt: 'Medical care' } },
    'separated-from-suspect': {
      label: { en: 'Separated from suspect', fr: 'Separated from suspect', pt: 'Separated from suspect' },
    },
    'safety-plan': { label: { en: 'Safety plan', fr: 'Safety plan', pt: 'Safety plan' } },
    'police-protection': {
      label: { en: 'Police protection', fr: 'Police protection', pt: 'Police protection' },
    },
    'emergency-call': { label: { en: 'Emergency call', fr: 'Emergency call', pt: 'Emergency call' } },
    other: { label: { en: 'Other', fr: 'Other', pt: 'Other' } },
  },
})
