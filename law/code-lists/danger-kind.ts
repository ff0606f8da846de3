import { codeList } from '#engine/dictionary.ts'

export const dangerKind = codeList({
  id: 'danger-kind',
  title: { en: 'Kind of danger', fr: 'Type de danger', pt: 'Tipo de perigo' },
  source: 'Amparo',
  codes: {
    life: { label: { en: 'Risk to life', fr: 'Danger de mort', pt: 'Risco de vida' } },
    violence: { label: { en: 'Violence', fr: 'Violence', pt: 'Violência' } },
    'trafficker-near': {
      label: {
        en: 'The exploiter is near, or knows the place',
        fr: 'L’exploiteur est proche ou connaît le lieu',
        pt: 'Quem explora está perto ou sabe do lugar',
      },
    },
    'self-harm': {
      label: {
        en: 'Risk of self-harm',
        fr: 'Risque que la personne se fasse du mal',
        pt: 'Risco de a pessoa se magoar',
      },
    },
    'medical-emergency': {
      label: { en: 'Medical emergency', fr: 'Urgence médicale', pt: 'Emergência médica' },
    },
    'forced-return': { label: { en: 'Forced return', fr: 'Renvoi forcé', pt: 'Regresso forçado' } },
    other: { label: { en: 'Another danger', fr: 'Autre danger', pt: 'Outro perigo' } },
  },
})
