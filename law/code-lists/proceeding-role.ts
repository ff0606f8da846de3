import { codeList } from '#engine/dictionary.ts'

export const proceedingRole = codeList({
  id: 'proceeding-role',
  title: { en: 'Proceeding role', fr: 'Proceeding role', pt: 'Proceeding role' },
  source: 'Amparo',
  codes: {
    accused: { label: { en: 'Accused', fr: 'Accused', pt: 'Accused' } },
    victim: { label: { en: 'Victim', fr: 'Victim', pt: 'Victim' } },
    witness: { label: { en: 'Witness', fr: 'Witness', pt: 'Witness' } },
    applicant: { label: { en: 'Applicant', fr: 'Applicant', pt: 'Applicant' } },
  },
})
