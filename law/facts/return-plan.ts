import type { Field } from '#engine/dictionary.ts'
import { returnKind } from '#law/code-lists/return-kind.ts'
import { country, moment, noProtects, truth, yesProtects } from './kinds.ts'

/** What is planned, by whom it was asked for, and whether each person was looked at alone. */
export const returnPlan = {
  planned: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: {
      en: 'Return or removal planned',
      fr: 'Retour ou renvoi prévu',
      pt: 'Regresso ou expulsão previstos',
    },
    ask: {
      en: 'Do the papers say that the person is to be sent away?',
      fr: 'Les documents prévoient-ils un renvoi de la personne ?',
      pt: 'Os documentos dizem que a pessoa vai ser mandada embora?',
    },
    why: {
      en: 'A removal must wait until the dangers have been looked at.',
      fr: 'Un renvoi doit attendre l’examen des dangers.',
      pt: 'Uma expulsão deve esperar até se avaliarem os perigos.',
    },
  },
  kind: {
    type: { kind: 'code', list: returnKind },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Kind of return', fr: 'Type de retour', pt: 'Tipo de regresso' },
    ask: {
      en: 'What kind of return is it?',
      fr: 'De quel type de retour s’agit-il ?',
      pt: 'Que tipo de regresso é?',
    },
    why: {
      en: 'A return that a person wishes is not the same as a removal.',
      fr: 'Un retour voulu n’est pas un renvoi.',
      pt: 'Um regresso desejado não é uma expulsão.',
    },
    maps: { htcds: null, ctdc: null, glotip: null },
  },
  plannedFor: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Planned for', fr: 'Prévu pour le', pt: 'Previsto para' },
    ask: { en: 'For when is it planned?', fr: 'C’est prévu pour quand ?', pt: 'Para quando está previsto?' },
    why: {
      en: 'It shows how much time is left to act.',
      fr: 'Cela montre combien de temps il reste pour agir.',
      pt: 'Mostra quanto tempo resta para agir.',
    },
  },
  toCountry: {
    type: country,
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'To which country', fr: 'Vers quel pays', pt: 'Para que país' },
    ask: { en: 'To which country?', fr: 'Vers quel pays ?', pt: 'Para que país?' },
    why: {
      en: 'The dangers depend on the country.',
      fr: 'Les dangers dépendent du pays.',
      pt: 'Os perigos dependem do país.',
    },
    maps: { htcds: null, ctdc: null, glotip: 'Category' },
  },
  askedByPerson: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'The person asked for it', fr: 'La personne l’a demandé', pt: 'A pessoa pediu' },
    ask: {
      en: 'Did you ask for this return yourself?',
      fr: 'Avez-vous demandé ce retour vous-même ?',
      pt: 'Foi por sua vontade que pediu este regresso?',
    },
    why: {
      en: 'A return that you freely ask for is not held up.',
      fr: 'Un retour demandé librement n’est pas bloqué.',
      pt: 'Um regresso pedido livremente não é travado.',
    },
  },
  voluntary: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Voluntary', fr: 'Volontaire', pt: 'Voluntário' },
    ask: {
      en: 'Is the return voluntary, with no pressure?',
      fr: 'Le retour est-il volontaire, sans pression ?',
      pt: 'O regresso é voluntário, sem pressão?',
    },
    why: {
      en: 'A choice made in custody or out of fear is not free.',
      fr: 'Un choix fait en détention ou par peur n’est pas libre.',
      pt: 'Uma escolha feita na detenção ou com medo não é livre.',
    },
  },
  individualAssessment: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Assessed for this person alone', fr: 'Examen individuel', pt: 'Avaliação individual' },
    ask: {
      en: 'Was the situation of this one person assessed?',
      fr: 'La situation de cette seule personne a-t-elle été examinée ?',
      pt: 'Avaliou-se a situação desta pessoa em particular?',
    },
    why: {
      en: 'Nobody may be sent away as one of a group.',
      fr: 'On ne peut renvoyer personne comme simple membre d’un groupe.',
      pt: 'Ninguém pode ser expulso apenas como parte de um grupo.',
    },
  },
  collective: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Sent away as a group', fr: 'Expulsion collective', pt: 'Expulsão colectiva' },
    ask: {
      en: 'Are people being sent away as a group?',
      fr: 'Des personnes sont-elles renvoyées en groupe ?',
      pt: 'Há pessoas a ser mandadas embora em grupo?',
    },
    why: {
      en: 'Sending people away as a group is forbidden.',
      fr: 'Renvoyer des personnes en groupe est interdit.',
      pt: 'A expulsão colectiva é proibida.',
    },
  },
} as const satisfies Record<string, Field>
