import { codeList } from '#engine/dictionary.ts'

export const present = codeList({
  id: 'present',
  title: { en: 'Present', fr: 'Present', pt: 'Present' },
  source: 'Amparo',
  codes: {
    'alone-with-worker': {
      label: { en: 'Alone with worker', fr: 'Alone with worker', pt: 'Alone with worker' },
    },
    interpreter: { label: { en: 'Interpreter', fr: 'Interpreter', pt: 'Interpreter' } },
    'support-person': { label: { en: 'Support person', fr: 'Support person', pt: 'Support person' } },
    companion: { label: { en: 'Companion', fr: 'Companion', pt: 'Companion' } },
    official: { label: { en: 'Official', fr: 'Official', pt: 'Official' } },
    suspect: { label: { en: 'Suspect', fr: 'Suspect', pt: 'Suspect' } },
    'unknown-person': { label: { en: 'Unknown person', fr: 'Unknown person', pt: 'Unknown person' } },
  },
})
