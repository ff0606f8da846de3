import { codeList } from '#engine/dictionary.ts'

/** Whom an office may have people call in an emergency, in the order in which they are shown. */
export const emergencyLine = codeList({
  id: 'emergency-line',
  title: { en: 'Emergency telephone', fr: 'Téléphone d’urgence', pt: 'Telefone de emergência' },
  source: 'Amparo',
  codes: {
    emergency: {
      label: { en: 'Emergency', fr: 'Urgences', pt: 'Emergência' },
    },
    ambulance: { label: { en: 'Ambulance', fr: 'Ambulance', pt: 'Ambulância' } },
    police: { label: { en: 'Police', fr: 'Police', pt: 'Polícia' } },
    'trafficking-helpline': {
      label: {
        en: 'Helpline on trafficking in persons',
        fr: 'Ligne d’aide contre la traite des personnes',
        pt: 'Linha de ajuda contra o tráfico de pessoas',
      },
    },
    'child-helpline': {
      label: { en: 'Child helpline', fr: 'Ligne d’aide aux enfants', pt: 'Linha de ajuda à criança' },
    },
    'violence-helpline': {
      label: {
        en: 'Helpline against violence',
        fr: 'Ligne d’aide contre la violence',
        pt: 'Linha de ajuda contra a violência',
      },
    },
    'own-on-call': {
      label: {
        en: 'Our colleague on call',
        fr: 'Notre collègue de garde',
        pt: 'Quem está de serviço na nossa equipa',
      },
    },
  },
})
