import { codeList } from '#engine/dictionary.ts'

export const disclosureState = codeList({
  id: 'disclosure-state',
  title: { en: 'State of the sharing', fr: 'État du partage', pt: 'Estado da partilha' },
  source: 'Amparo',
  codes: {
    offered: { label: { en: 'Offered', fr: 'Proposé', pt: 'Proposta' } },
    accepted: { label: { en: 'Accepted', fr: 'Accepté', pt: 'Aceite' } },
    declined: { label: { en: 'Declined', fr: 'Refusé', pt: 'Recusada' } },
    'asked-back': { label: { en: 'Asked back', fr: 'Question posée', pt: 'Devolvida com pergunta' } },
    ended: { label: { en: 'Ended', fr: 'Terminé', pt: 'Terminada' } },
  },
})
