import { codeList } from '#engine/dictionary.ts'

export const urgency = codeList({
  id: 'urgency',
  title: { en: 'How soon', fr: 'Urgence', pt: 'Urgência' },
  source: 'Amparo',
  codes: {
    now: { label: { en: 'Now', fr: 'Tout de suite', pt: 'Agora' } },
    soon: { label: { en: 'Soon', fr: 'Bientôt', pt: 'Em breve' } },
    later: { label: { en: 'Later', fr: 'Plus tard', pt: 'Mais tarde' } },
  },
})
