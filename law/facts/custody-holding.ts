import type { Field } from '#engine/dictionary.ts'
import { custodyKind } from '#law/code-lists/custody-kind.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

/** Where and how the person is held, and what must follow within hours. */
export const custodyHolding = {
  kind: {
    type: { kind: 'code', list: custodyKind },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Kind of custody', fr: 'Type de privation de liberté', pt: 'Tipo de detenção' },
    ask: {
      en: 'Where is the person held?',
      fr: 'Où la personne est-elle retenue ?',
      pt: 'Onde está detida a pessoa?',
    },
    why: {
      en: 'Each kind of custody has its own rules and time limits.',
      fr: 'Chaque type a ses propres règles et délais.',
      pt: 'Cada tipo tem as suas regras e prazos.',
    },
  },
  startedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Held since', fr: 'Retenue depuis', pt: 'Detida desde' },
    ask: {
      en: 'Since when has the person been held?',
      fr: 'Depuis quand la personne est-elle retenue ?',
      pt: 'Desde quando está a pessoa detida?',
    },
    why: {
      en: 'Legal time limits run from this moment.',
      fr: 'Les délais légaux courent dès ce moment.',
      pt: 'Os prazos legais contam a partir deste momento.',
    },
  },
  endedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Released on', fr: 'Remise en liberté le', pt: 'Posta em liberdade em' },
    ask: {
      en: 'When did the custody end?',
      fr: 'Quand la privation de liberté a-t-elle pris fin ?',
      pt: 'Quando acabou a detenção?',
    },
    why: {
      en: 'It shows how long it lasted.',
      fr: 'Cela montre combien de temps elle a duré.',
      pt: 'Mostra quanto tempo durou.',
    },
  },
  place: {
    type: { kind: 'text', longest: 300 },
    holds: { sealed: 'placement-of-person' },
    merge: 'ask',
    label: { en: 'Place of custody', fr: 'Lieu de privation de liberté', pt: 'Lugar de detenção' },
  },
  canLeave: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Free to leave', fr: 'Libre de partir', pt: 'Livre de sair' },
    ask: {
      en: 'Can the person leave at any time?',
      fr: 'La personne peut-elle partir quand elle veut ?',
      pt: 'A pessoa pode sair quando quer?',
    },
    why: {
      en: 'A place that one cannot leave is custody, whatever its name.',
      fr: 'Un lieu d’où l’on ne peut sortir prive de liberté, quel que soit son nom.',
      pt: 'Um lugar de onde não se pode sair é detenção, seja qual for o nome.',
    },
  },
  reasonsGivenAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Reasons given on', fr: 'Motifs donnés le', pt: 'Motivos dados em' },
    ask: {
      en: 'When was the person told why?',
      fr: 'Quand a-t-on dit à la personne pourquoi ?',
      pt: 'Quando se disse à pessoa porquê?',
    },
    why: {
      en: 'Everyone has a right to know the reasons at once.',
      fr: 'Toute personne a le droit de connaître tout de suite les motifs.',
      pt: 'Todos têm direito a saber logo os motivos.',
    },
  },
  judgeSeenAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: {
      en: 'Brought before a judge on',
      fr: 'Présentation à un juge le',
      pt: 'Presença perante um juiz em',
    },
    ask: {
      en: 'When did a judge see the person?',
      fr: 'Quand un juge a-t-il vu la personne ?',
      pt: 'Quando foi a pessoa vista por um juiz?',
    },
    why: {
      en: 'A judge must soon decide whether holding is lawful.',
      fr: 'Un juge doit vite décider si la privation de liberté est légale.',
      pt: 'Um juiz deve decidir depressa se a detenção é legal.',
    },
  },
  lastReviewAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Last reviewed on', fr: 'Dernier réexamen le', pt: 'Última revisão em' },
    ask: {
      en: 'When was it last reviewed?',
      fr: 'À quand remonte le dernier réexamen ?',
      pt: 'Quando foi a última revisão?',
    },
    why: {
      en: 'Custody must be looked at again at short intervals.',
      fr: 'La privation de liberté doit être réexaminée souvent.',
      pt: 'A detenção deve ser revista a intervalos curtos.',
    },
  },
  familySeparated: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Family split by it', fr: 'Famille séparée', pt: 'Família separada' },
    ask: {
      en: 'Did it split a family?',
      fr: 'Cela a-t-il séparé une famille ?',
      pt: 'Isto separou uma família?',
    },
    why: {
      en: 'Children and parents have a right to stay together where it is safe.',
      fr: 'Enfants et parents ont le droit de rester ensemble si c’est sûr.',
      pt: 'Filhos e pais têm direito a ficar juntos quando é seguro.',
    },
  },
  withUnrelatedAdults: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: {
      en: 'Held with adults who are not family',
      fr: 'Avec des adultes hors de la famille',
      pt: 'Com adultos que não são da família',
    },
    ask: {
      en: 'Is a child held with adults who are not family?',
      fr: 'Un enfant est-il retenu avec des adultes hors de sa famille ?',
      pt: 'Há uma criança detida com adultos que não são da família?',
    },
    why: {
      en: 'A child must be kept apart from them, and should not be held at all.',
      fr: 'Un enfant doit en être séparé, et ne devrait pas être retenu.',
      pt: 'Uma criança deve estar separada deles, e nem deve estar detida.',
    },
  },
  separationReasonRecorded: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'Reasons for keeping the family apart are on record',
      fr: 'Motifs de la séparation inscrits',
      pt: 'Motivos da separação registados',
    },
    ask: {
      en: 'Are there reasons on record for keeping the family apart?',
      fr: 'Les motifs de la séparation sont-ils inscrits ?',
      pt: 'Os motivos da separação estão registados?',
    },
    why: {
      en: 'It may be right where an accompanying adult may be involved.',
      fr: 'Cela peut être juste si un adulte présent est peut-être impliqué.',
      pt: 'Pode ser correcto se um adulto que acompanha pode estar envolvido.',
    },
  },
} as const satisfies Record<string, Field>
