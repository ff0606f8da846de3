import { codeList } from '#engine/dictionary.ts'

export const migrationStatus = codeList({
  id: 'migration-status',
  title: { en: 'Migration status', fr: 'Situation migratoire', pt: 'Situação migratória' },
  source: 'Amparo',
  codes: {
    regular: { label: { en: 'Papers in order', fr: 'En situation régulière', pt: 'Em situação regular' } },
    irregular: {
      label: { en: 'Papers not in order', fr: 'En situation irrégulière', pt: 'Em situação irregular' },
    },
    'asylum-seeker': {
      label: { en: 'Asylum seeker', fr: 'Demande d’asile en cours', pt: 'Pedido de asilo em curso' },
    },
    refugee: { label: { en: 'Refugee', fr: 'Statut de réfugié', pt: 'Estatuto de refugiado' } },
    'unknown-status': {
      label: { en: 'Status not clear', fr: 'Situation incertaine', pt: 'Situação incerta' },
    },
  },
})
