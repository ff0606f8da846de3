import { codeList } from '#engine/dictionary.ts'

export const chargeStage = codeList({
  id: 'charge-stage',
  title: { en: 'Charge stage', fr: 'Charge stage', pt: 'Charge stage' },
  source: 'Amparo',
  codes: {
    considered: { label: { en: 'Considered', fr: 'Considered', pt: 'Considered' } },
    charged: { label: { en: 'Charged', fr: 'Charged', pt: 'Charged' } },
    fined: { label: { en: 'Fined', fr: 'Fined', pt: 'Fined' } },
    tried: { label: { en: 'Tried', fr: 'Tried', pt: 'Tried' } },
    convicted: { label: { en: 'Convicted', fr: 'Convicted', pt: 'Convicted' } },
    sentenced: { label: { en: 'Sentenced', fr: 'Sentenced', pt: 'Sentenced' } },
    discontinued: { label: { en: 'Discontinued', fr: 'Discontinued', pt: 'Discontinued' } },
    cleared: { label: { en: 'Cleared', fr: 'Cleared', pt: 'Cleared' } },
  },
})
