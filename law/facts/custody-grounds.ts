import type { Field } from '#engine/dictionary.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

/** Whether holding can be justified, its limits, and the consulate: told of the right, contacted only on request. */
export const custodyGrounds = {
  legalBasis: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'A law allows it', fr: 'Une loi le permet', pt: 'Uma lei permite' },
    ask: {
      en: 'Does a paper name the law that allows it?',
      fr: 'Un document cite-t-il la loi qui le permet ?',
      pt: 'Há um documento que indica a lei que o permite?',
    },
    why: {
      en: 'Nobody may be held without a basis in law.',
      fr: 'Personne ne peut être retenu sans base légale.',
      pt: 'Ninguém pode ser detido sem base na lei.',
    },
  },
  necessary: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Necessary', fr: 'Nécessaire', pt: 'Necessária' },
    ask: {
      en: 'Has it been shown that holding this person is necessary?',
      fr: 'A-t-on montré que c’est nécessaire pour cette personne ?',
      pt: 'Mostrou-se que é necessário deter esta pessoa?',
    },
    why: {
      en: 'Custody is a last resort, decided for each person.',
      fr: 'Priver de liberté est le dernier recours, décidé pour chaque personne.',
      pt: 'A detenção é o último recurso, decidido para cada pessoa.',
    },
  },
  leastRestrictive: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'No milder way is enough',
      fr: 'Aucune mesure plus légère ne suffit',
      pt: 'Nenhuma medida mais leve basta',
    },
    ask: {
      en: 'Were milder ways considered first?',
      fr: 'A-t-on d’abord examiné des mesures plus légères ?',
      pt: 'Pensou-se antes em medidas mais leves?',
    },
    why: {
      en: 'Where a milder way is enough, custody is not allowed.',
      fr: 'Si une mesure plus légère suffit, on ne peut pas priver de liberté.',
      pt: 'Se uma medida mais leve basta, a detenção não é permitida.',
    },
  },
  unconnectedOffence: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'For an offence shown to have no link with trafficking',
      fr: 'Pour une infraction sans lien établi avec la traite',
      pt: 'Por infracção sem ligação comprovada ao tráfico',
    },
    ask: {
      en: 'Is it for an offence shown, with reasons, to have no link with trafficking?',
      fr: 'Est-ce pour une infraction dont on a montré l’absence de lien avec la traite ?',
      pt: 'É por uma infracção que se mostrou não ter ligação ao tráfico?',
    },
    why: {
      en: 'Only then may a victim be held, and the reasons must be on record.',
      fr: 'Seulement alors une victime peut être retenue, avec des motifs inscrits.',
      pt: 'Só então uma vítima pode ser detida, com os motivos registados.',
    },
  },
  limitExceptional: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'Limit on movement is exceptional',
      fr: 'Limite de déplacement exceptionnelle',
      pt: 'Limite de movimento excepcional',
    },
    ask: {
      en: 'Is the limit on leaving an exception, with reasons on record?',
      fr: 'La limite de sortie est-elle une exception, avec motifs inscrits ?',
      pt: 'O limite de saída é uma excepção, com motivos registados?',
    },
    why: {
      en: 'Limits in a shelter must be rare, lawful and short.',
      fr: 'Les limites dans un foyer doivent être rares, légales et courtes.',
      pt: 'Os limites num abrigo devem ser raros, legais e curtos.',
    },
  },
  limitUntil: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Limit ends on', fr: 'Fin de la limite', pt: 'Fim do limite' },
    ask: {
      en: 'Until when does the limit last?',
      fr: 'Jusqu’à quand dure la limite ?',
      pt: 'Até quando dura o limite?',
    },
    why: {
      en: 'A limit without an end is not allowed.',
      fr: 'Une limite sans fin n’est pas permise.',
      pt: 'Um limite sem fim não é permitido.',
    },
  },
  consularRightToldAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: {
      en: 'Told of the right to contact the consulate on',
      fr: 'Personne informée du droit de contacter le consulat le',
      pt: 'Pessoa informada do direito de contactar o consulado em',
    },
    ask: {
      en: 'When was the person told, in private, of the right to contact a consulate?',
      fr: 'Quand a-t-on informé la personne, en privé, du droit de contacter son consulat ?',
      pt: 'Quando se falou à pessoa, em privado, do direito de contactar o consulado?',
    },
    why: {
      en: 'Everyone held in a foreign country has this right. It is a choice, never a duty.',
      fr: 'Toute personne retenue à l’étranger a ce droit. C’est un choix, jamais une obligation.',
      pt: 'Qualquer pessoa detida num país estrangeiro tem este direito. É uma escolha, nunca um dever.',
    },
  },
  consularContactRequested: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'The person asked for the consulate',
      fr: 'La personne a demandé le consulat',
      pt: 'A pessoa pediu o consulado',
    },
    ask: {
      en: 'Do you want the consulate to be told that you are here?',
      fr: 'Voulez-vous que le consulat sache que vous êtes ici ?',
      pt: 'Quer que o consulado saiba que está aqui?',
    },
    why: {
      en: 'No one may call the consulate for you. If you fear your country, you may say no.',
      fr: 'Personne ne peut appeler le consulat à votre place. Si vous craignez votre pays, vous pouvez refuser.',
      pt: 'Ninguém pode ligar ao consulado por si. Se tem medo do seu país, pode dizer não.',
    },
  },
  consularRequestWritten: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Asked for in writing', fr: 'Demandé par écrit', pt: 'Pedido por escrito' },
    ask: {
      en: 'Is the person’s request there in writing?',
      fr: 'La demande de la personne est-elle écrite ?',
      pt: 'O pedido da pessoa está por escrito?',
    },
    why: {
      en: 'Someone who fears that State, or may need asylum, must ask in writing first.',
      fr: 'Qui craint cet État ou peut avoir besoin d’asile le demande d’abord par écrit.',
      pt: 'Quem tem medo desse Estado, ou pode precisar de asilo, deve antes pedir por escrito.',
    },
  },
  consulateContacted: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Consulate was contacted', fr: 'Consulat contacté', pt: 'Consulado contactado' },
    ask: {
      en: 'Has anyone contacted the consulate about this person?',
      fr: 'Quelqu’un a-t-il contacté le consulat au sujet de cette personne ?',
      pt: 'Alguém contactou o consulado sobre esta pessoa?',
    },
    why: {
      en: 'Contact that was not asked for can put the person and the family in danger.',
      fr: 'Un contact non demandé peut mettre la personne et sa famille en danger.',
      pt: 'Um contacto não pedido pode pôr em perigo a pessoa e a família.',
    },
  },
  // An exception to a right: where branches differ, it is not established.
  mandatoryConsularNotice: {
    type: truth,
    holds: 'node-fact',
    merge: 'ask',
    label: {
      en: 'A treaty requires notice to the consulate',
      fr: 'Un traité oblige à informer le consulat',
      pt: 'Um tratado obriga a avisar o consulado',
    },
    ask: {
      en: 'Is a treaty on record that requires notice to this consulate?',
      fr: 'Un traité qui oblige à informer ce consulat est-il inscrit ?',
      pt: 'Está registado um tratado que obriga a avisar este consulado?',
    },
    why: {
      en: 'Even then, someone who may be a refugee gets legal advice first.',
      fr: 'Même alors, qui peut avoir besoin d’asile reçoit d’abord un conseil juridique.',
      pt: 'Mesmo então, quem pode ser refugiado recebe primeiro conselho jurídico.',
    },
  },
} as const satisfies Record<string, Field>
