import { codeList } from '#engine/dictionary.ts'

export const interviewerPreference = codeList({
  id: 'interviewer-preference',
  title: { en: 'Preferred sex', fr: 'Sexe préféré', pt: 'Sexo preferido' },
  source: 'Amparo',
  codes: {
    female: { label: { en: 'A woman', fr: 'Une femme', pt: 'Uma mulher' } },
    male: { label: { en: 'A man', fr: 'Un homme', pt: 'Um homem' } },
    'no-preference': { label: { en: 'No preference', fr: 'Sans préférence', pt: 'Sem preferência' } },
  },
})
