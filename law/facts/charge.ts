import { section } from '#engine/dictionary.ts'
import { chargeBasis } from '#law/code-lists/charge-basis.ts'
import { chargeStage } from '#law/code-lists/charge-stage.ts'
import { offence } from '#law/code-lists/offence.ts'
import { traffickingLink } from '#law/code-lists/trafficking-link.ts'
import { moment, noProtects, truth } from './kinds.ts'

/** A charge, fine or other decision against the person. */
export const charge = section({
  id: 'charge',
  items: 'many',
  label: {
    en: 'Charge against the person',
    fr: 'Accusation contre la personne',
    pt: 'Acusação contra a pessoa',
  },
  fields: {
    offence: {
      type: { kind: 'codes', list: offence },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Offence as charged', fr: 'Infraction reprochée', pt: 'Infracção imputada' },
      ask: {
        en: 'What is the person accused of, according to the papers?',
        fr: 'De quoi la personne est-elle accusée, selon les documents ?',
        pt: 'De que é a pessoa acusada, segundo os documentos?',
      },
      why: {
        en: 'Some acts of trafficked or smuggled people should not be punished.',
        fr: 'Certains actes commis sous l’effet de la traite ou du voyage ne devraient pas être punis.',
        pt: 'Há actos de vítimas de tráfico ou de migrantes que não devem ser punidos.',
      },
    },
    basis: {
      type: { kind: 'code', list: chargeBasis },
      holds: 'node-fact',
      merge: 'ask',
      label: {
        en: 'What the charge rests on',
        fr: 'Sur quoi repose l’accusation',
        pt: 'Em que se baseia a acusação',
      },
      ask: {
        en: 'Is the person charged only for having been smuggled?',
        fr: 'La personne est-elle accusée seulement d’avoir voyagé avec des passeurs ?',
        pt: 'A pessoa é acusada só por ter viajado com passadores?',
      },
      why: {
        en: 'Nobody may be prosecuted for having been smuggled.',
        fr: 'Personne ne peut être poursuivi pour avoir été l’objet d’un trafic illicite de migrants.',
        pt: 'Ninguém pode ser processado por ter sido objecto de contrabando de migrantes.',
      },
    },
    stage: {
      type: { kind: 'code', list: chargeStage },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Stage', fr: 'Étape', pt: 'Fase' },
      ask: { en: 'How far has it gone?', fr: 'Où en est la procédure ?', pt: 'Em que fase está?' },
      why: {
        en: 'It shows what can still be stopped.',
        fr: 'Cela montre ce qui peut encore être arrêté.',
        pt: 'Mostra o que ainda se pode parar.',
      },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Charged on', fr: 'Accusation du', pt: 'Acusação de' },
      ask: { en: 'When was it decided?', fr: 'Quand a-t-on décidé ?', pt: 'Quando foi decidido?' },
      why: {
        en: 'Time limits run from this moment.',
        fr: 'Les délais courent dès ce moment.',
        pt: 'Os prazos contam a partir deste momento.',
      },
    },
    endedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Ended on', fr: 'Fin le', pt: 'Fim em' },
      ask: { en: 'When did it end?', fr: 'Quand cela a-t-il pris fin ?', pt: 'Quando acabou?' },
      why: {
        en: 'It shows whether anything is still open.',
        fr: 'Cela montre si quelque chose reste ouvert.',
        pt: 'Mostra se ainda há algo em aberto.',
      },
    },
    linkToTrafficking: {
      type: { kind: 'code', list: traffickingLink },
      holds: 'node-fact',
      merge: { protective: ['compelled', 'direct', 'unknown', 'declined', 'none'] },
      label: {
        en: 'Link with the trafficking',
        fr: 'Lien avec la traite',
        pt: 'Ligação ao tráfico de pessoas',
      },
      ask: {
        en: 'Was the act a consequence of the trafficking, or was the person compelled?',
        fr: 'L’acte vient-il de la traite, ou la personne y a-t-elle été contrainte ?',
        pt: 'O acto foi consequência do tráfico, ou a pessoa foi obrigada?',
      },
      why: {
        en: 'If so, the person should not be charged or punished for it.',
        fr: 'Si oui, la personne ne devrait être ni accusée ni punie.',
        pt: 'Se sim, a pessoa não deve ser acusada nem punida.',
      },
    },
    unconnectedShown: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Shown to have no link with the trafficking',
        fr: 'Absence de lien avec la traite établie',
        pt: 'Mostrou-se sem ligação ao tráfico',
      },
      ask: {
        en: 'Has it been shown, with reasons, that there is no link with the trafficking?',
        fr: 'A-t-on montré, avec des motifs, qu’il n’y a pas de lien ?',
        pt: 'Mostrou-se, com motivos, que não há ligação ao tráfico?',
      },
      why: {
        en: 'Until it is shown, the doubt helps the person.',
        fr: 'Tant que ce n’est pas montré, le doute profite à la personne.',
        pt: 'Até que se mostre, a dúvida favorece a pessoa.',
      },
    },
    custodyChecked: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Checked whether the person is held for it',
        fr: 'Vérifié si la personne est retenue pour cela',
        pt: 'Verificou-se se está detida por isso',
      },
      ask: {
        en: 'Did anyone check whether the person is held because of this charge?',
        fr: 'A-t-on vérifié si la personne est retenue à cause de cette accusation ?',
        pt: 'Verificou-se se a pessoa está detida por causa desta acusação?',
      },
      why: {
        en: 'If the charge should not stand, neither should the custody.',
        fr: 'Si l’accusation ne tient pas, la privation de liberté non plus.',
        pt: 'Se a acusação não se deve manter, a detenção também não.',
      },
    },
  },
})
