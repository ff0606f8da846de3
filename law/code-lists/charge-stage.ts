import { codeList } from '#engine/dictionary.ts'

export const chargeStage = codeList({
  id: 'charge-stage',
  title: { en: 'Stage', fr: 'Étape', pt: 'Fase' },
  source: 'Amparo',
  codes: {
    considered: {
      label: { en: 'A charge is being considered', fr: 'Accusation envisagée', pt: 'Acusação em ponderação' },
    },
    charged: { label: { en: 'Charged', fr: 'Accusation formelle', pt: 'Acusação formal' } },
    fined: { label: { en: 'Fined', fr: 'Amende', pt: 'Multa' } },
    tried: { label: { en: 'On trial', fr: 'Procès en cours', pt: 'Em julgamento' } },
    convicted: { label: { en: 'Convicted', fr: 'Condamnation', pt: 'Condenação' } },
    sentenced: { label: { en: 'Sentenced', fr: 'Peine prononcée', pt: 'Pena aplicada' } },
    discontinued: { label: { en: 'Discontinued', fr: 'Poursuites abandonnées', pt: 'Processo arquivado' } },
    cleared: {
      label: {
        en: 'Cleared, or record erased',
        fr: 'Mise hors de cause ou casier effacé',
        pt: 'Absolvição ou registo apagado',
      },
    },
  },
})
