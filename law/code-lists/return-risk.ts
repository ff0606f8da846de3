import { codeList } from '#engine/dictionary.ts'

export const returnRisk = codeList({
  id: 'return-risk',
  title: { en: 'Return risk', fr: 'Return risk', pt: 'Return risk' },
  source: 'Amparo',
  codes: {
    persecution: { label: { en: 'Persecution', fr: 'Persecution', pt: 'Persecution' } },
    torture: { label: { en: 'Torture', fr: 'Torture', pt: 'Torture' } },
    'cruel-treatment': { label: { en: 'Cruel treatment', fr: 'Cruel treatment', pt: 'Cruel treatment' } },
    life: { label: { en: 'Life', fr: 'Life', pt: 'Life' } },
    're-trafficking': { label: { en: 'Re trafficking', fr: 'Re trafficking', pt: 'Re trafficking' } },
    retaliation: { label: { en: 'Retaliation', fr: 'Retaliation', pt: 'Retaliation' } },
    servitude: { label: { en: 'Servitude', fr: 'Servitude', pt: 'Servitude' } },
  },
})
