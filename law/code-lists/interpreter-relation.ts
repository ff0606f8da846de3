import { codeList } from '#engine/dictionary.ts'

export const interpreterRelation = codeList({
  id: 'interpreter-relation',
  title: { en: 'Who the interpreter is', fr: 'Qui est l’interprète', pt: 'Quem é o intérprete' },
  source: 'Amparo',
  codes: {
    'trained-independent': {
      label: {
        en: 'Trained and independent',
        fr: 'Formation reçue, sans lien avec l’affaire',
        pt: 'Com formação e sem ligação ao caso',
      },
    },
    companion: {
      label: { en: 'A companion', fr: 'Une personne qui accompagne', pt: 'Alguém que acompanha a pessoa' },
    },
    'fellow-detainee': {
      label: {
        en: 'Someone held in the same place',
        fr: 'Quelqu’un retenu au même endroit',
        pt: 'Alguém detido no mesmo lugar',
      },
    },
    child: { label: { en: 'A child', fr: 'Un enfant', pt: 'Uma criança' } },
    employer: {
      label: {
        en: 'An employer or someone sent by one',
        fr: 'Un employeur ou quelqu’un envoyé par lui',
        pt: 'O patrão ou alguém por ele enviado',
      },
    },
    'official-of-the-case': {
      label: {
        en: 'An official who works on the case',
        fr: 'Un agent chargé de l’affaire',
        pt: 'Um funcionário ligado ao caso',
      },
    },
    'other-untrained': {
      label: {
        en: 'Someone else without training',
        fr: 'Une autre personne sans formation',
        pt: 'Outra pessoa sem formação',
      },
    },
  },
})
