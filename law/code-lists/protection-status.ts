import { codeList } from '#engine/dictionary.ts'

export const protectionStatus = codeList({
  id: 'protection-status',
  title: { en: 'Protection status', fr: 'Statut de protection', pt: 'Estatuto de protecção' },
  source: 'Amparo',
  codes: {
    none: { label: { en: 'None', fr: 'Aucun', pt: 'Nenhum' } },
    'asylum-seeker': {
      label: { en: 'Asylum seeker', fr: 'Demande d’asile en cours', pt: 'Pedido de asilo em curso' },
    },
    refugee: { label: { en: 'Refugee', fr: 'Statut de réfugié', pt: 'Estatuto de refugiado' } },
    'complementary-protection': {
      label: {
        en: 'Complementary protection',
        fr: 'Protection complémentaire',
        pt: 'Protecção complementar',
      },
    },
    stateless: { label: { en: 'Stateless', fr: 'Apatridie reconnue', pt: 'Apatridia reconhecida' } },
    refused: { label: { en: 'Refused', fr: 'Refusé', pt: 'Recusado' } },
  },
})
