import { section } from '#engine/dictionary.ts'
import { closureReason } from '#law/code-lists/closure-reason.ts'
import { recordState } from '#law/code-lists/record-state.ts'
import { moment } from './kinds.ts'

/**
 * What one organisation says of its own file, not of the person: no rule reads it, no form of a conversation asks it,
 * no referral hands it on. It takes no right away: what is owed is owed to a person whose case is closed as well.
 */
export const record = section({
  id: 'record',
  items: 'one',
  label: { en: 'The record itself', fr: 'Le dossier lui-même', pt: 'O próprio registo' },
  fields: {
    // Who works on a case that a colleague closed meanwhile without knowing, goes on working on an open one.
    state: {
      type: { kind: 'code', list: recordState },
      holds: 'node-fact',
      merge: { protective: ['open', 'unknown', 'declined', 'closed', 'withdrawn'] },
      label: { en: 'State of the record', fr: 'État du dossier', pt: 'Estado do registo' },
      ask: {
        en: 'Is work on this case going on?',
        fr: 'Continue-t-on à suivre ce dossier ?',
        pt: 'Continua-se a acompanhar este caso?',
      },
      why: {
        en: 'A closed case leaves the daily list. It can be opened again at any time.',
        fr: 'Un dossier fermé quitte la liste du jour. On peut le rouvrir à tout moment.',
        pt: 'Um caso fechado sai da lista do dia. Pode reabrir-se a qualquer momento.',
      },
      maps: { htcds: 'cas_Status', ctdc: null, glotip: null },
    },
    closedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Closed on', fr: 'Fermé le', pt: 'Fechado em' },
      ask: {
        en: 'When was the case closed?',
        fr: 'Quand le dossier a-t-il été fermé ?',
        pt: 'Quando se fechou o caso?',
      },
      why: {
        en: 'It shows since when nobody follows the case.',
        fr: 'Cela montre depuis quand personne ne suit le dossier.',
        pt: 'Mostra desde quando ninguém acompanha o caso.',
      },
    },
    closureReason: {
      type: { kind: 'code', list: closureReason },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Reason for closing', fr: 'Motif de la fermeture', pt: 'Motivo do fecho' },
      ask: {
        en: 'Why is the case closed?',
        fr: 'Pourquoi ferme-t-on le dossier ?',
        pt: 'Porque se fecha o caso?',
      },
      why: {
        en: 'It tells whoever opens the case again where things stood.',
        fr: 'Cela dit à qui rouvre le dossier où l’on en était.',
        pt: 'Diz a quem reabrir o caso em que ponto se estava.',
      },
      maps: { htcds: 'cas_ReasonForCaseClosure', ctdc: null, glotip: null },
    },
    closureNote: {
      type: { kind: 'text', longest: 2000 },
      holds: { sealed: 'narrative' },
      merge: 'ask',
      label: { en: 'In words', fr: 'En quelques mots', pt: 'Por palavras' },
    },
  },
})
