import { codeList } from '#engine/dictionary.ts'

export const serviceConsent = codeList({
  id: 'service-consent',
  title: { en: 'Consent to the service', fr: 'Consentement au service', pt: 'Consentimento para o serviço' },
  source: 'Amparo',
  codes: {
    given: { label: { en: 'Given', fr: 'Donné', pt: 'Dado' } },
    refused: { label: { en: 'Refused', fr: 'Refusé', pt: 'Recusado' } },
    withdrawn: { label: { en: 'Withdrawn', fr: 'Retiré', pt: 'Retirado' } },
    'not-asked': { label: { en: 'Not asked', fr: 'Pas demandé', pt: 'Não perguntado' } },
  },
})
