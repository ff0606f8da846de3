import { section } from '#engine/dictionary.ts'
import { service } from '#law/code-lists/service.ts'
import { item, moment, noProtects, organisation, truth } from './kinds.ts'

/** From a need to an organisation that can meet it. A refusal is respected, and the door stays open. */
export const referral = section({
  id: 'referral',
  items: 'many',
  label: { en: 'Referral', fr: 'Orientation', pt: 'Encaminhamento' },
  fields: {
    need: {
      type: item,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Need', fr: 'Besoin', pt: 'Necessidade' },
    },
    service: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Service', fr: 'Service', pt: 'Serviço' },
    },
    // For accommodation a placement desk, never the place itself.
    to: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'To which organisation', fr: 'Vers quelle organisation', pt: 'Para que organização' },
      maps: { htcds: 'cas_ReferredOrganisation', ctdc: null, glotip: null },
    },
    offeredAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Offered on', fr: 'Proposée le', pt: 'Oferecido em' },
      ask: {
        en: 'When was the person offered a referral?',
        fr: 'Quand a-t-on proposé à la personne de l’orienter ?',
        pt: 'Quando se propôs à pessoa um encaminhamento?',
      },
      why: {
        en: 'Finding out that someone needs help must lead to an offer of help.',
        fr: 'Savoir que quelqu’un a besoin d’aide oblige à en proposer.',
        pt: 'Saber que alguém precisa de ajuda obriga a oferecê-la.',
      },
    },
    madeAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Made on', fr: 'Faite le', pt: 'Feito em' },
      ask: {
        en: 'When was the referral made?',
        fr: 'Quand la personne a-t-elle été orientée ?',
        pt: 'Quando foi feito o encaminhamento?',
      },
      why: {
        en: 'It shows how long the person has waited.',
        fr: 'Cela montre depuis quand la personne attend.',
        pt: 'Mostra há quanto tempo a pessoa espera.',
      },
      maps: { htcds: 'cas_OutgoingReferralDate', ctdc: null, glotip: null },
    },
    informedRefusal: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'The person refused, informed',
        fr: 'Refus éclairé de la personne',
        pt: 'Recusa informada da pessoa',
      },
      ask: {
        en: 'Did the person, well informed, say no?',
        fr: 'La personne, bien informée, a-t-elle dit non ?',
        pt: 'A pessoa, bem informada, disse que não?',
      },
      why: {
        en: 'A refusal is respected. The person may come back at any time.',
        fr: 'Un refus est respecté. La personne peut revenir à tout moment.',
        pt: 'Uma recusa respeita-se. A pessoa pode voltar quando quiser.',
      },
    },
    disclosure: {
      type: item,
      holds: 'node-fact',
      merge: 'ask',
      label: {
        en: 'Sharing that it rests on',
        fr: 'Partage sur lequel elle repose',
        pt: 'Partilha em que assenta',
      },
    },
    endedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Ended on', fr: 'Fin le', pt: 'Fim em' },
    },
  },
})
