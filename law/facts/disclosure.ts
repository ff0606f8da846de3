import { section } from '#engine/dictionary.ts'
import { basis } from '#law/code-lists/basis.ts'
import { declineReason } from '#law/code-lists/decline-reason.ts'
import { disclosureState } from '#law/code-lists/disclosure-state.ts'
import { service } from '#law/code-lists/service.ts'
import { sharedPart } from '#law/code-lists/shared-part.ts'
import { moment, organisation } from './kinds.ts'

/** What one organisation lets another read, on which basis and until when. */
export const disclosure = section({
  id: 'disclosure',
  items: 'many',
  label: { en: 'Sharing', fr: 'Partage', pt: 'Partilha' },
  fields: {
    to: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'With which organisation', fr: 'Avec quelle organisation', pt: 'Com que organização' },
    },
    until: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Until', fr: 'Jusqu’au', pt: 'Até' },
    },
    // Here `declined` is the recipient's answer: it does not take the case.
    state: {
      type: { kind: 'code', list: disclosureState },
      holds: 'node-fact',
      merge: { protective: ['ended', 'declined', 'asked-back', 'accepted', 'offered', 'unknown'] },
      label: { en: 'State', fr: 'État', pt: 'Estado' },
    },
    declineReason: {
      type: { kind: 'code', list: declineReason },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Reason for declining', fr: 'Motif du refus', pt: 'Motivo da recusa' },
    },
    basis: {
      type: { kind: 'code', list: basis },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Reason that allows it', fr: 'Ce qui le permet', pt: 'O que o permite' },
    },
    for: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'For which service', fr: 'Pour quel service', pt: 'Para que serviço' },
    },
    sections: {
      type: { kind: 'codes', list: sharedPart },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'What is shared', fr: 'Ce qui est partagé', pt: 'O que é partilhado' },
    },
    answer: {
      type: { kind: 'text', longest: 2000 },
      holds: { sealed: 'narrative' },
      merge: 'ask',
      label: {
        en: 'Answer of the organisation',
        fr: 'Réponse de l’organisation',
        pt: 'Resposta da organização',
      },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Date', fr: 'Date', pt: 'Data' },
    },
  },
})
