import { codeList } from '#engine/dictionary.ts'

export const protectionStatus = codeList({
  id: 'protection-status',
  title: { en: 'Protection status', fr: 'Protection status', pt: 'Protection status' },
  source: 'Amparo',
  codes: {
    none: { label: { en: 'None', fr: 'None', pt: 'None' } },
    'asylum-seeker': { label: { en: 'Asylum seeker', fr: 'Asylum seeker', pt: 'Asylum seeker' } },
    refugee: { label: { en: 'Refugee', fr: 'Refugee', pt: 'Refugee' } },
    'complementary-protection': {
      label: {
        en: 'Complementary protection',
        fr: 'Complementary protection',
        pt: 'Complementary protection',
      },
    },
    stateless: { label: { en: 'Stateless', fr: 'Stateless', pt: 'Stateless' } },
    refused: { label: { en: 'Refused', fr: 'Refused', pt: 'Refused' } },
  },
})
