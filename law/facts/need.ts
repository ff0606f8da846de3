import { section } from '#engine/dictionary.ts'
import { service } from '#law/code-lists/service.ts'
import { urgency } from '#law/code-lists/urgency.ts'
import { moment, truth, yesProtects } from './kinds.ts'

/** What the person wants, in the person's own order. */
export const need = section({
  id: 'need',
  items: 'many',
  label: { en: 'Need', fr: 'Besoin', pt: 'Necessidade' },
  fields: {
    service: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'What is needed', fr: 'Besoin', pt: 'O que é preciso' },
      ask: {
        en: 'What do you need or want first?',
        fr: 'De quoi avez-vous besoin d’abord ?',
        pt: 'De que precisa primeiro?',
      },
      why: {
        en: 'You choose where we begin. Help does not depend on what you tell.',
        fr: 'C’est vous qui choisissez par où commencer. L’aide ne dépend pas de ce que vous racontez.',
        pt: 'A escolha de por onde começar é sua. A ajuda não depende do que contar.',
      },
      maps: { htcds: 'spl_Type', ctdc: null, glotip: null },
    },
    wantedFirst: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Wanted first', fr: 'Voulu en premier', pt: 'Pedido em primeiro lugar' },
      ask: {
        en: 'Is this what you want first?',
        fr: 'Est-ce ce que vous voulez d’abord ?',
        pt: 'É isto que quer primeiro?',
      },
      why: {
        en: 'Your order counts, not ours.',
        fr: 'C’est votre ordre qui compte, pas le nôtre.',
        pt: 'Conta a sua ordem, não a nossa.',
      },
    },
    urgency: {
      type: { kind: 'code', list: urgency },
      holds: 'node-fact',
      merge: { protective: ['now', 'soon', 'unknown', 'declined', 'later'] },
      label: { en: 'How soon', fr: 'Urgence', pt: 'Urgência' },
      ask: { en: 'How soon do you need it?', fr: 'Quand en avez-vous besoin ?', pt: 'Para quando precisa?' },
      why: {
        en: 'What cannot wait is done first.',
        fr: 'Ce qui ne peut attendre est fait d’abord.',
        pt: 'O que não pode esperar faz-se primeiro.',
      },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Said on', fr: 'Dit le', pt: 'Dito em' },
      ask: { en: 'When was this said?', fr: 'Quand cela a-t-il été dit ?', pt: 'Quando foi dito?' },
      why: {
        en: 'It shows how long the person has been waiting.',
        fr: 'Cela montre depuis quand la personne attend.',
        pt: 'Mostra há quanto tempo a pessoa espera.',
      },
    },
    metAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Met on', fr: 'Satisfait le', pt: 'Satisfeita em' },
      ask: {
        en: 'When was this need met?',
        fr: 'Quand ce besoin a-t-il été satisfait ?',
        pt: 'Quando foi esta necessidade satisfeita?',
      },
      why: {
        en: 'A need stays open until it is met.',
        fr: 'Un besoin reste ouvert tant qu’il n’est pas satisfait.',
        pt: 'Uma necessidade fica em aberto até ser satisfeita.',
      },
    },
    own: {
      type: { kind: 'text', longest: 2000 },
      holds: { sealed: 'narrative' },
      merge: 'ask',
      label: { en: 'In the person’s words', fr: 'Avec ses propres mots', pt: 'Nas palavras da pessoa' },
      ask: {
        en: 'Is there anything you would like to say in your own words?',
        fr: 'Voulez-vous ajouter quelque chose avec vos propres mots ?',
        pt: 'Quer dizer alguma coisa por palavras suas?',
      },
      why: {
        en: 'Only people who help you can read it. You may leave it empty.',
        fr: 'Seules les personnes qui vous aident peuvent le lire. Vous pouvez ne rien écrire.',
        pt: 'Só quem ajuda o pode ler. Pode deixar em branco.',
      },
    },
  },
})
