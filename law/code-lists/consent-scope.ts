import { codeList } from '#engine/dictionary.ts'

export const consentScope = codeList({
  id: 'consent-scope',
  title: { en: 'Consent scope', fr: 'Consent scope', pt: 'Consent scope' },
  source: 'Amparo',
  codes: {
    record: { label: { en: 'Record', fr: 'Record', pt: 'Record' } },
    assist: { label: { en: 'Assist', fr: 'Assist', pt: 'Assist' } },
    share: { label: { en: 'Share', fr: 'Share', pt: 'Share' } },
    interview: { label: { en: 'Interview', fr: 'Interview', pt: 'Interview' } },
    recording: { label: { en: 'Recording', fr: 'Recording', pt: 'Recording' } },
    photo: { label: { en: 'Photo', fr: 'Photo', pt: 'Photo' } },
    examination: { label: { en: 'Examination', fr: 'Examination', pt: 'Examination' } },
    research: { label: { en: 'Research', fr: 'Research', pt: 'Research' } },
    statistics: { label: { en: 'Statistics', fr: 'Statistics', pt: 'Statistics' } },
    'prosecution-cooperation': {
      label: { en: 'Prosecution cooperation', fr: 'Prosecution cooperation', pt: 'Prosecution cooperation' },
    },
    'contact-consulate': {
      label: { en: 'Contact consulate', fr: 'Contact consulate', pt: 'Contact consulate' },
    },
    'later-use': { label: { en: 'Later use', fr: 'Later use', pt: 'Later use' } },
    transfer: { label: { en: 'Transfer', fr: 'Transfer', pt: 'Transfer' } },
  },
})
