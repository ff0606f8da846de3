import { section } from '#engine/dictionary.ts'
import { informedBy } from '#law/code-lists/informed-by.ts'
import { protectionStatus } from '#law/code-lists/protection-status.ts'
import { countries, moment, truth, yesProtects } from './kinds.ts'

/** Asylum and other international protection. What could endanger the person or family at home is sealed. */
export const protection = section({
  id: 'protection',
  items: 'one',
  label: { en: 'International protection', fr: 'Protection internationale', pt: 'Protecção internacional' },
  fields: {
    fearsReturn: {
      type: truth,
      holds: { teamFact: 'protection' },
      merge: yesProtects,
      label: { en: 'Afraid to be sent somewhere', fr: 'Peur d’un renvoi', pt: 'Medo de um regresso' },
      ask: {
        en: 'Are you afraid of anyone, or of being sent anywhere?',
        fr: 'Avez-vous peur de quelqu’un, ou qu’on vous envoie quelque part ?',
        pt: 'Tem medo de alguém, ou de ter de ir para algum lugar?',
      },
      why: {
        en: 'Nobody may be sent to where torture, death or persecution waits. You may ask for asylum.',
        fr: 'On ne peut renvoyer personne vers la torture, la mort ou la persécution. Vous pouvez demander l’asile.',
        pt: 'Ninguém pode ser obrigado a ir para onde haja tortura, morte ou perseguição. Pode pedir asilo.',
      },
    },
    fearedCountries: {
      type: countries,
      holds: { teamFact: 'protection' },
      merge: 'union',
      label: { en: 'Countries feared', fr: 'Pays redoutés', pt: 'Países temidos' },
      ask: {
        en: 'Which countries are you afraid of?',
        fr: 'De quels pays avez-vous peur ?',
        pt: 'De que países tem medo?',
      },
      why: {
        en: 'So that nobody contacts that State or sends you there.',
        fr: 'Pour que personne ne contacte cet État ni ne vous y envoie.',
        pt: 'Para que ninguém contacte esse Estado nem obrigue a sua ida para lá.',
      },
    },
    seeksAsylum: {
      type: truth,
      holds: { teamFact: 'protection' },
      merge: yesProtects,
      label: { en: 'Wishes to ask for asylum', fr: 'Souhaite demander l’asile', pt: 'Quer pedir asilo' },
      ask: {
        en: 'Do you wish to ask for asylum?',
        fr: 'Souhaitez-vous demander l’asile ?',
        pt: 'Quer pedir asilo?',
      },
      why: {
        en: 'You may ask, whatever your papers say. Nobody tells your country.',
        fr: 'Vous pouvez le demander, quels que soient vos papiers. Personne n’informe votre pays.',
        pt: 'Pode pedir, sejam quais forem os documentos. Ninguém informa o seu país.',
      },
    },
    asylumInfoGivenAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: {
        en: 'Told about asylum on',
        fr: 'Personne informée sur l’asile le',
        pt: 'Pessoa informada sobre o asilo em',
      },
      ask: {
        en: 'When was the person told about asylum?',
        fr: 'Quand a-t-on informé la personne sur l’asile ?',
        pt: 'Quando foi a pessoa informada sobre o asilo?',
      },
      why: {
        en: 'Nobody can use a right that nobody explained.',
        fr: 'Un droit non expliqué ne sert à rien.',
        pt: 'Um direito que ninguém explicou não serve de nada.',
      },
    },
    asylumInfoBy: {
      type: { kind: 'code', list: informedBy },
      holds: 'node-fact',
      merge: 'ask',
      label: {
        en: 'Told about asylum by',
        fr: 'Personne informée sur l’asile par',
        pt: 'Pessoa informada sobre o asilo por',
      },
      ask: {
        en: 'Who told the person about asylum?',
        fr: 'Qui a informé la personne sur l’asile ?',
        pt: 'Quem informou a pessoa sobre o asilo?',
      },
      why: {
        en: 'It should be someone independent of those who decide.',
        fr: 'Ce devrait être quelqu’un d’indépendant de ceux qui décident.',
        pt: 'Deve ser alguém independente de quem decide.',
      },
    },
    claimLodgedAt: {
      type: moment,
      holds: { teamFact: 'protection' },
      merge: 'earliest',
      label: { en: 'Asylum asked for on', fr: 'Asile demandé le', pt: 'Asilo pedido em' },
      ask: {
        en: 'When was asylum asked for?',
        fr: 'Quand l’asile a-t-il été demandé ?',
        pt: 'Quando foi pedido o asilo?',
      },
      why: {
        en: 'From then on nobody may be removed until it is decided.',
        fr: 'Dès lors, aucun renvoi avant la décision.',
        pt: 'A partir daí, não pode haver expulsão até à decisão.',
      },
    },
    status: {
      type: { kind: 'code', list: protectionStatus },
      holds: { teamFact: 'protection' },
      merge: 'ask',
      label: { en: 'Protection status', fr: 'Statut de protection', pt: 'Estatuto de protecção' },
      ask: {
        en: 'What has been decided about protection?',
        fr: 'Qu’a-t-on décidé sur la protection ?',
        pt: 'O que se decidiu sobre a protecção?',
      },
      why: {
        en: 'Each status has its own rights.',
        fr: 'Chaque statut a ses propres droits.',
        pt: 'Cada estatuto tem os seus direitos.',
      },
    },
  },
})
