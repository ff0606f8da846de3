import { codeList } from '#engine/dictionary.ts'

export const interpreterRelation = codeList({
  id: 'interpreter-relation',
  title: { en: 'Interpreter relation', fr: 'Interpreter relation', pt: 'Interpreter relation' },
  source: 'Amparo',
  codes: {
    'trained-independent': {
      label: { en: 'Trained independent', fr: 'Trained independent', pt: 'Trained independent' },
    },
    companion: { label: { en: 'Companion', fr: 'Companion', pt: 'Companion' } },
    'fellow-detainee': { label: { en: 'Fellow detainee', fr: 'Fellow detainee', pt: 'Fellow detainee' } },
    child: { label: { en: 'Child', fr: 'Child', pt: 'Child' } },
    employer: { label: { en: 'Employer', fr: 'Employer', pt: 'Employer' } },
    'official-of-the-case': {
      label: { en: 'Official of the case', fr: 'Official of the case', pt: 'Official of the case' },
    },
    'other-untrained': { label: { en: 'Other untrained', fr: 'Other untrained', pt: 'Other untrained' } },
  },
})
