import { codeList } from '#engine/dictionary.ts'

export const consentScope = codeList({
  id: 'consent-scope',
  title: { en: 'What the consent is for', fr: 'Objet du consentement', pt: 'Objecto do consentimento' },
  source: 'Amparo',
  codes: {
    record: { label: { en: 'Keeping a record', fr: 'Garder un dossier', pt: 'Guardar um registo' } },
    assist: { label: { en: 'Being helped', fr: 'Recevoir une aide', pt: 'Receber ajuda' } },
    share: {
      label: {
        en: 'Sharing with one organisation',
        fr: 'Partager avec une organisation',
        pt: 'Partilhar com uma organização',
      },
    },
    interview: { label: { en: 'An interview', fr: 'Un entretien', pt: 'Uma entrevista' } },
    recording: {
      label: {
        en: 'Sound or video recording',
        fr: 'Un enregistrement audio ou vidéo',
        pt: 'Uma gravação de som ou vídeo',
      },
    },
    photo: { label: { en: 'A photograph', fr: 'Une photographie', pt: 'Uma fotografia' } },
    examination: { label: { en: 'A medical examination', fr: 'Un examen médical', pt: 'Um exame médico' } },
    research: { label: { en: 'Research', fr: 'La recherche', pt: 'Investigação científica' } },
    statistics: { label: { en: 'Statistics', fr: 'Les statistiques', pt: 'Estatísticas' } },
    'prosecution-cooperation': {
      label: {
        en: 'Working with police or court',
        fr: 'Coopérer avec la police ou la justice',
        pt: 'Colaborar com a polícia ou o tribunal',
      },
    },
    'contact-consulate': {
      label: { en: 'Contact with the consulate', fr: 'Contacter le consulat', pt: 'Contactar o consulado' },
    },
    'later-use': {
      label: {
        en: 'Use for something else later',
        fr: 'Un autre usage plus tard',
        pt: 'Outro uso mais tarde',
      },
    },
    transfer: {
      label: {
        en: 'Sending to another country',
        fr: 'Envoi vers un autre pays',
        pt: 'Envio para outro país',
      },
    },
  },
})
