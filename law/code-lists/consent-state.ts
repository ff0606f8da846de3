import { codeList } from '#engine/dictionary.ts'

export const consentState = codeList({
  id: 'consent-state',
  title: { en: 'State of the consent', fr: 'État du consentement', pt: 'Estado do consentimento' },
  source: 'Amparo',
  codes: {
    given: { label: { en: 'Given', fr: 'Donné', pt: 'Dado' } },
    refused: { label: { en: 'Refused', fr: 'Refusé', pt: 'Recusado' } },
    withdrawn: { label: { en: 'Withdrawn', fr: 'Retiré', pt: 'Retirado' } },
  },
})
