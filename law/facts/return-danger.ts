import type { Field } from '#engine/dictionary.ts'
import { returnRisk } from '#law/code-lists/return-risk.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

/** What waits there, whether it was assessed, and what became of the plan. */
export const returnDanger = {
  risks: {
    type: { kind: 'codes', list: returnRisk },
    holds: { teamFact: 'protection' },
    merge: 'union',
    label: { en: 'Dangers on return', fr: 'Dangers au retour', pt: 'Perigos no regresso' },
    ask: {
      en: 'What could happen to you there?',
      fr: 'Que pourrait-il vous arriver là-bas ?',
      pt: 'O que lhe pode acontecer lá?',
    },
    why: {
      en: 'Nobody may be sent to such a danger. Your country does not see this answer.',
      fr: 'On ne peut renvoyer personne vers un tel danger. Votre pays ne voit pas cette réponse.',
      pt: 'Ninguém pode ser mandado para esse perigo. O seu país não vê esta resposta.',
    },
  },
  riskIndicated: {
    type: truth,
    holds: { teamFact: 'protection' },
    merge: yesProtects,
    label: {
      en: 'Danger on return indicated',
      fr: 'Danger au retour indiqué',
      pt: 'Perigo no regresso indicado',
    },
    ask: {
      en: 'Is there a sign of danger if the person is sent there?',
      fr: 'Y a-t-il un signe de danger si la personne y est renvoyée ?',
      pt: 'Há sinal de perigo se a pessoa for enviada para lá?',
    },
    why: {
      en: 'One sign is enough to stop and look.',
      fr: 'Un seul signe suffit pour s’arrêter et examiner.',
      pt: 'Um só sinal basta para parar e avaliar.',
    },
  },
  riskAssessedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Dangers assessed on', fr: 'Dangers examinés le', pt: 'Perigos avaliados em' },
    ask: {
      en: 'When were the dangers assessed?',
      fr: 'Quand les dangers ont-ils été examinés ?',
      pt: 'Quando se avaliaram os perigos?',
    },
    why: {
      en: 'It must be done before anyone is sent away.',
      fr: 'Ce doit être fait avant tout renvoi.',
      pt: 'Deve fazer-se antes de qualquer expulsão.',
    },
  },
  bestInterestsDetermined: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'Child’s best interests determined',
      fr: 'Intérêt supérieur de l’enfant établi',
      pt: 'Superior interesse da criança determinado',
    },
    ask: {
      en: 'Was it formally determined that return is best for the child?',
      fr: 'A-t-on établi formellement que le retour est le mieux pour l’enfant ?',
      pt: 'Determinou-se formalmente que o regresso é o melhor para a criança?',
    },
    why: {
      en: 'A child returns only if that is best for the child.',
      fr: 'Un enfant ne rentre que si c’est le mieux pour lui.',
      pt: 'Uma criança só regressa se isso for o melhor para ela.',
    },
  },
  heldSince: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Stopped since', fr: 'Suspendu depuis', pt: 'Suspenso desde' },
    ask: {
      en: 'Since when has the removal been stopped?',
      fr: 'Depuis quand le renvoi est-il suspendu ?',
      pt: 'Desde quando está suspensa a expulsão?',
    },
    why: {
      en: 'It stays stopped until the dangers have been looked at.',
      fr: 'Il reste suspendu jusqu’à l’examen des dangers.',
      pt: 'Fica suspensa até se avaliarem os perigos.',
    },
  },
  carriedOutAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Carried out on', fr: 'Exécuté le', pt: 'Realizado em' },
    ask: {
      en: 'When did the person leave, freely or by force?',
      fr: 'Quand la personne est-elle partie, de gré ou de force ?',
      pt: 'Quando partiu a pessoa, por vontade ou à força?',
    },
    why: {
      en: 'Help is owed after a return too.',
      fr: 'L’aide est due aussi après un retour.',
      pt: 'A ajuda é devida também depois do regresso.',
    },
  },
  privacyPlan: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'Privacy on return planned',
      fr: 'Vie privée protégée au retour',
      pt: 'Privacidade no regresso planeada',
    },
    ask: {
      en: 'Is it planned that nobody there learns what happened?',
      fr: 'A-t-on prévu que personne là-bas n’apprenne ce qui s’est passé ?',
      pt: 'Está planeado que ninguém lá saiba o que aconteceu?',
    },
    why: {
      en: 'Stigma and revenge often come with gossip.',
      fr: 'La honte et les représailles viennent souvent des rumeurs.',
      pt: 'O estigma e as represálias vêm muitas vezes dos boatos.',
    },
  },
  cancelledAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Cancelled on', fr: 'Annulé le', pt: 'Anulado em' },
    ask: { en: 'When was it cancelled?', fr: 'Quand a-t-il été annulé ?', pt: 'Quando foi anulado?' },
    why: {
      en: 'Then nothing more needs to be stopped.',
      fr: 'Alors il n’y a plus rien à arrêter.',
      pt: 'Então já não há nada a parar.',
    },
  },
} as const satisfies Record<string, Field>
