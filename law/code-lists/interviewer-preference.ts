import { codeList } from '#engine/dictionary.ts'

export const interviewerPreference = codeList({
  id: 'interviewer-preference',
  title: { en: 'Interviewer preference', fr: 'Interviewer preference', pt: 'Interviewer preference' },
  source: 'Amparo',
  codes: {
    female: { label: { en: 'Female', fr: 'Female', pt: 'Female' } },
    male: { label: { en: 'Male', fr: 'Male', pt: 'Male' } },
    'no-preference': { label: { en: 'No preference', fr: 'No preference', pt: 'No preference' } },
  },
})
