import { codeList } from '#engine/dictionary.ts'

export const declineReason = codeList({
  id: 'decline-reason',
  title: { en: 'Reason for declining', fr: 'Motif du refus', pt: 'Motivo da recusa' },
  source: 'Amparo',
  codes: {
    'no-capacity': {
      label: {
        en: 'No place or no staff now',
        fr: 'Pas de place ou de personnel',
        pt: 'Sem vaga ou sem pessoal',
      },
    },
    'outside-mandate': {
      label: { en: 'Outside what we do', fr: 'Hors de notre mission', pt: 'Fora da nossa missão' },
    },
    'conditional-on-cooperation': {
      label: {
        en: 'Only for people who cooperate with the authorities',
        fr: 'Réservé aux personnes qui coopèrent avec les autorités',
        pt: 'Só para quem colabora com as autoridades',
      },
    },
    safety: {
      label: {
        en: 'Not safe here for this person',
        fr: 'Pas sûr ici pour cette personne',
        pt: 'Não é seguro aqui para esta pessoa',
      },
    },
    other: { label: { en: 'Another reason', fr: 'Autre motif', pt: 'Outro motivo' } },
  },
})
