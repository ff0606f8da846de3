import { codeList } from '#engine/dictionary.ts'

export const consentGiver = codeList({
  id: 'consent-giver',
  title: { en: 'Consent giver', fr: 'Consent giver', pt: 'Consent giver' },
  source: 'Amparo',
  codes: {
    self: { label: { en: 'Self', fr: 'Self', pt: 'Self' } },
    guardian: { label: { en: 'Guardian', fr: 'Guardian', pt: 'Guardian' } },
    'person-and-guardian': {
      label: { en: 'Person and guardian', fr: 'Person and guardian', pt: 'Person and guardian' },
    },
  },
})
