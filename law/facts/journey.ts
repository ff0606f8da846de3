import { section } from '#engine/dictionary.ts'
import { journeyAbuse } from '#law/code-lists/journey-abuse.ts'
import { journeyKind } from '#law/code-lists/journey-kind.ts'
import { transport } from '#law/code-lists/transport.ts'
import { countries, country, moment, truth, yesProtects } from './kinds.ts'

/** A smuggled migrant is no victim of smuggling by definition, but may be the victim of crimes on the way. */
export const journey = section({
  id: 'journey',
  items: 'many',
  label: { en: 'Journey', fr: 'Voyage', pt: 'Viagem' },
  fields: {
    kind: {
      type: { kind: 'code', list: journeyKind },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Kind of journey', fr: 'Type de voyage', pt: 'Tipo de viagem' },
      ask: {
        en: 'What kind of journey was it?',
        fr: 'Quel genre de voyage était-ce ?',
        pt: 'Que tipo de viagem foi?',
      },
      why: {
        en: 'People brought by smugglers have rights too.',
        fr: 'Les personnes amenées par des passeurs ont aussi des droits.',
        pt: 'Quem viajou com passadores também tem direitos.',
      },
    },
    origin: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'From which country', fr: 'Pays de départ', pt: 'País de partida' },
      ask: {
        en: 'From which country did the journey begin?',
        fr: 'De quel pays le voyage est-il parti ?',
        pt: 'De que país partiu a viagem?',
      },
      why: {
        en: 'It shows which rights and which help apply.',
        fr: 'Cela montre quels droits et quelles aides s’appliquent.',
        pt: 'Mostra que direitos e que ajudas se aplicam.',
      },
    },
    destination: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Where it ended', fr: 'Pays d’arrivée', pt: 'País de chegada' },
      ask: {
        en: 'In which country did it end?',
        fr: 'Dans quel pays a-t-il pris fin ?',
        pt: 'Em que país acabou?',
      },
      why: {
        en: 'It shows which rights and which help apply.',
        fr: 'Cela montre quels droits et quelles aides s’appliquent.',
        pt: 'Mostra que direitos e que ajudas se aplicam.',
      },
    },
    intendedDestination: {
      type: country,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Where the person meant to go', fr: 'Destination voulue', pt: 'Destino pretendido' },
      ask: { en: 'Where did you want to go?', fr: 'Où vouliez-vous aller ?', pt: 'Para onde queria ir?' },
      why: {
        en: 'If the journey ended elsewhere against your will, that matters.',
        fr: 'Si le voyage a fini ailleurs contre votre gré, cela compte.',
        pt: 'Se a viagem acabou noutro lugar contra a sua vontade, isso conta.',
      },
    },
    transit: {
      type: countries,
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Countries on the way', fr: 'Pays traversés', pt: 'Países no caminho' },
      ask: {
        en: 'Through which countries did you pass?',
        fr: 'Quels pays avez-vous traversés ?',
        pt: 'Por que países passou?',
      },
      why: {
        en: 'Something may have happened there for which you have a right to help.',
        fr: 'Il s’y est peut-être passé quelque chose qui vous donne droit à une aide.',
        pt: 'Pode ter acontecido lá algo que dá direito a ajuda.',
      },
    },
    transport: {
      type: { kind: 'codes', list: transport },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Means of transport', fr: 'Moyen de transport', pt: 'Meio de transporte' },
      ask: { en: 'How did you travel?', fr: 'Comment avez-vous voyagé ?', pt: 'Como viajou?' },
      why: {
        en: 'Some ways of travelling put lives at risk.',
        fr: 'Certaines façons de voyager mettent la vie en danger.',
        pt: 'Algumas formas de viajar põem a vida em risco.',
      },
    },
    from: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Began on', fr: 'Début', pt: 'Início' },
      ask: {
        en: 'When did the journey begin?',
        fr: 'Quand le voyage a-t-il commencé ?',
        pt: 'Quando começou a viagem?',
      },
      why: { en: 'Roughly is enough.', fr: 'Une idée suffit.', pt: 'Basta mais ou menos.' },
    },
    to: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Ended on', fr: 'Fin', pt: 'Fim' },
      ask: { en: 'When did it end?', fr: 'Quand a-t-il pris fin ?', pt: 'Quando acabou?' },
      why: { en: 'Roughly is enough.', fr: 'Une idée suffit.', pt: 'Basta mais ou menos.' },
    },
    borderPoint: {
      type: { kind: 'text', longest: 200 },
      holds: { sealed: 'protection' },
      merge: 'ask',
      label: { en: 'Border point', fr: 'Point de passage', pt: 'Ponto de fronteira' },
    },
    abuses: {
      type: { kind: 'codes', list: journeyAbuse },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Abuse on the way', fr: 'Abus en route', pt: 'Abuso no caminho' },
      ask: {
        en: 'Did someone harm you or take advantage of you on the way?',
        fr: 'Quelqu’un vous a-t-il fait du mal ou a-t-il profité de vous en route ?',
        pt: 'Alguém fez mal ou se aproveitou de si no caminho?',
      },
      why: {
        en: 'What happened on the way also gives a right to help. Say only what you want to say.',
        fr: 'Ce qui s’est passé en route donne aussi droit à une aide. Dites seulement ce que vous voulez.',
        pt: 'O que aconteceu no caminho também dá direito a ajuda. Diga só o que quiser.',
      },
    },
    // Not asked: for what the person volunteers to a trained team.
    sexualViolence: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: yesProtects,
      label: {
        en: 'Sexual violence on the way',
        fr: 'Violence sexuelle en route',
        pt: 'Violência sexual no caminho',
      },
    },
  },
})
