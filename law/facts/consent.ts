import { section } from '#engine/dictionary.ts'
import { consentGiver } from '#law/code-lists/consent-giver.ts'
import { consentScope } from '#law/code-lists/consent-scope.ts'
import { consentState } from '#law/code-lists/consent-state.ts'
import { howExplained } from '#law/code-lists/how-explained.ts'
import { service } from '#law/code-lists/service.ts'
import { sharedPart } from '#law/code-lists/shared-part.ts'
import { moment, organisation, truth, yesProtects } from './kinds.ts'

/** Each thing agreed to or refused is an item of its own, so that one can be withdrawn without the others. */
export const consent = section({
  id: 'consent',
  items: 'many',
  label: { en: 'Consent', fr: 'Consentement', pt: 'Consentimento' },
  fields: {
    scope: {
      type: { kind: 'code', list: consentScope },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'What it is for', fr: 'Objet', pt: 'Para quê' },
      ask: { en: 'Do you agree to this?', fr: 'Êtes-vous d’accord avec ceci ?', pt: 'Concorda com isto?' },
      why: {
        en: 'Each thing is asked on its own. You may say no to one and yes to another.',
        fr: 'Chaque chose est demandée à part. Vous pouvez dire non à l’une et oui à l’autre.',
        pt: 'Cada coisa é perguntada à parte. Pode dizer não a uma e sim a outra.',
      },
    },
    recipient: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'With whom it may be shared', fr: 'Avec qui partager', pt: 'Com quem partilhar' },
      ask: {
        en: 'With which organisation may we share this?',
        fr: 'Avec quelle organisation pouvons-nous partager ceci ?',
        pt: 'Com que organização podemos partilhar isto?',
      },
      why: {
        en: 'We share only with the organisation that you name. You may stop it at any time.',
        fr: 'Nous partageons seulement avec l’organisation que vous nommez. Vous pouvez arrêter à tout moment.',
        pt: 'Só partilhamos com a organização que indicar. Pode parar quando quiser.',
      },
    },
    service: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'For which service', fr: 'Pour quel service', pt: 'Para que serviço' },
      ask: { en: 'Which service is this for?', fr: 'C’est pour quel service ?', pt: 'Para que serviço é?' },
      why: {
        en: 'What we share for one service is not used for another.',
        fr: 'Ce qui est partagé pour un service ne sert pas à un autre.',
        pt: 'O que se partilha para um serviço não serve para outro.',
      },
    },
    state: {
      type: { kind: 'code', list: consentState },
      holds: 'node-fact',
      merge: { protective: ['withdrawn', 'refused', 'declined', 'unknown', 'given'] },
      label: { en: 'Answer', fr: 'Réponse', pt: 'Resposta' },
      ask: { en: 'Do you agree?', fr: 'Êtes-vous d’accord ?', pt: 'Concorda?' },
      why: {
        en: 'You may say no and still get help. You may change your mind later.',
        fr: 'Vous pouvez dire non et recevoir quand même de l’aide. Vous pouvez changer d’avis plus tard.',
        pt: 'Pode dizer não e receber ajuda na mesma. Pode mudar de ideias mais tarde.',
      },
      maps: { htcds: 'con_Consent', ctdc: null, glotip: null },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Given on', fr: 'Donné le', pt: 'Dado em' },
    },
    until: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Valid until', fr: 'Valable jusqu’au', pt: 'Válido até' },
      ask: {
        en: 'Until when may we share this?',
        fr: 'Jusqu’à quand pouvons-nous partager ceci ?',
        pt: 'Até quando podemos partilhar isto?',
      },
      why: {
        en: 'After that day nothing more is shared unless you agree again.',
        fr: 'Après ce jour, nous vous demandons de nouveau avant de partager.',
        pt: 'Depois desse dia, voltamos a perguntar antes de partilhar.',
      },
    },
    givenBy: {
      type: { kind: 'code', list: consentGiver },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Who answered', fr: 'Qui a répondu', pt: 'Quem respondeu' },
      ask: { en: 'Who gave this answer?', fr: 'Qui a donné cette réponse ?', pt: 'Quem deu esta resposta?' },
      why: {
        en: 'A child is heard as well as the guardian. One does not answer for the other.',
        fr: 'Un enfant est entendu, et son tuteur aussi. L’un ne répond pas pour l’autre.',
        pt: 'A criança é ouvida, e o tutor também. Um não responde pelo outro.',
      },
    },
    explained: {
      type: { kind: 'code', list: howExplained },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'How it was explained', fr: 'Comment cela a été expliqué', pt: 'Como foi explicado' },
      ask: {
        en: 'How was it explained?',
        fr: 'Comment cela a-t-il été expliqué ?',
        pt: 'Como foi explicado?',
      },
      why: {
        en: 'Consent counts only when the person understood.',
        fr: 'Un consentement compte seulement si la personne a compris.',
        pt: 'O consentimento só conta se a pessoa compreendeu.',
      },
    },
    language: {
      type: { kind: 'language' },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'In which language', fr: 'Dans quelle langue', pt: 'Em que língua' },
      ask: {
        en: 'In which language was it explained?',
        fr: 'Dans quelle langue cela a-t-il été expliqué ?',
        pt: 'Em que língua foi explicado?',
      },
      why: {
        en: 'Consent counts only when the person understood.',
        fr: 'Un consentement compte seulement si la personne a compris.',
        pt: 'O consentimento só conta se a pessoa compreendeu.',
      },
    },
    capacityDoubt: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Doubt whether the person can decide now',
        fr: 'Doute sur la capacité de décider maintenant',
        pt: 'Dúvida se a pessoa pode decidir agora',
      },
      ask: {
        en: 'Is there a doubt that the person can decide this now?',
        fr: 'Doutez-vous que la personne puisse décider maintenant ?',
        pt: 'Há dúvida de que a pessoa possa decidir agora?',
      },
      why: {
        en: 'Shock, pain or exhaustion can take away the power to decide. Then we wait and ask again.',
        fr: 'Le choc, la douleur ou l’épuisement peuvent empêcher de décider. Alors nous attendons et redemandons.',
        pt: 'O choque, a dor ou o cansaço podem impedir de decidir. Então esperamos e voltamos a perguntar.',
      },
    },
    what: {
      type: { kind: 'codes', list: sharedPart },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'What may be shared', fr: 'Ce qui peut être partagé', pt: 'O que se pode partilhar' },
      ask: { en: 'What may we share?', fr: 'Que pouvons-nous partager ?', pt: 'O que podemos partilhar?' },
      why: {
        en: 'Share as little as you like. The other organisation sees only what you choose.',
        fr: 'Partagez aussi peu que vous voulez. L’autre organisation voit seulement ce que vous choisissez.',
        pt: 'Partilhe só o que quiser. A outra organização só vê o que escolher.',
      },
    },
  },
})
