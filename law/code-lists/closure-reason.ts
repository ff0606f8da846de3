import { codeList } from '#engine/dictionary.ts'

/** None of them says that the person is owed nothing any more: what is owed is computed, closed or not. */
export const closureReason = codeList({
  id: 'closure-reason',
  title: { en: 'Reason for closing', fr: 'Motif de la fermeture', pt: 'Motivo do fecho' },
  source: 'Amparo; HTCDS 2.0 (IOM) has the field and no list',
  codes: {
    'aims-met': {
      label: {
        en: 'What was agreed with the person is done',
        fr: 'Ce qui était convenu avec la personne est fait',
        pt: 'Fez-se o que estava combinado com a pessoa',
      },
    },
    'asked-to-stop': {
      label: {
        en: 'The person asked to stop',
        fr: 'La personne a demandé d’arrêter',
        pt: 'A pessoa pediu para parar',
      },
    },
    'other-organisation': {
      label: {
        en: 'Another organisation goes on',
        fr: 'Une autre organisation prend la suite',
        pt: 'Outra organização continua',
      },
    },
    'contact-lost': {
      label: { en: 'Contact was lost', fr: 'Le contact est perdu', pt: 'Perdeu-se o contacto' },
    },
    'returned-or-resettled': {
      label: {
        en: 'The person went home or settled elsewhere',
        fr: 'La personne est rentrée chez elle ou s’est installée ailleurs',
        pt: 'A pessoa voltou a casa ou foi viver noutro lugar',
      },
    },
    died: {
      label: { en: 'The person has died', fr: 'La personne est décédée', pt: 'A pessoa morreu' },
    },
    'recorded-by-mistake': {
      label: {
        en: 'It was recorded by mistake',
        fr: 'C’était une erreur d’inscription',
        pt: 'Foi registado por engano',
      },
    },
    other: { label: { en: 'Another reason', fr: 'Autre motif', pt: 'Outro motivo' } },
  },
})
