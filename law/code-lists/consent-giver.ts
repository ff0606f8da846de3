import { codeList } from '#engine/dictionary.ts'

export const consentGiver = codeList({
  id: 'consent-giver',
  title: { en: 'Who gave the answer', fr: 'Qui a répondu', pt: 'Quem respondeu' },
  source: 'Amparo',
  codes: {
    self: { label: { en: 'The person', fr: 'La personne', pt: 'A própria pessoa' } },
    guardian: { label: { en: 'The guardian', fr: 'Le tuteur', pt: 'O tutor' } },
    'person-and-guardian': {
      label: {
        en: 'The person and the guardian',
        fr: 'La personne et son tuteur',
        pt: 'A pessoa e o tutor',
      },
    },
  },
})
