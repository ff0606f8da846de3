import { section } from '#engine/dictionary.ts'
import { refusalReason } from '#law/code-lists/refusal-reason.ts'
import { service } from '#law/code-lists/service.ts'
import { serviceCondition } from '#law/code-lists/service-condition.ts'
import { serviceConsent } from '#law/code-lists/service-consent.ts'
import { moment, noProtects, organisation, truth, yesProtects } from './kinds.ts'

/** A service given or refused. It rests on consent and never on cooperation with authorities. */
export const serviceSection = section({
  id: 'service',
  items: 'many',
  label: { en: 'Service', fr: 'Service', pt: 'Serviço' },
  fields: {
    service: {
      type: { kind: 'code', list: service },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Service', fr: 'Service', pt: 'Serviço' },
      ask: { en: 'Which service is it?', fr: 'C’est quel service ?', pt: 'Que serviço é?' },
      why: {
        en: 'Each service needs its own consent.',
        fr: 'Chaque service demande son propre consentement.',
        pt: 'Cada serviço precisa do seu próprio consentimento.',
      },
      maps: { htcds: 'spl_Type', ctdc: null, glotip: null },
    },
    // Never for accommodation: who houses the person stays sealed in `sealedProvider`.
    provider: {
      type: organisation,
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Organisation', fr: 'Organisation', pt: 'Organização' },
    },
    sealedProvider: {
      type: organisation,
      holds: { sealed: 'placement-of-person' },
      merge: 'ask',
      label: {
        en: 'Organisation that houses the person',
        fr: 'Organisation qui héberge la personne',
        pt: 'Organização que aloja a pessoa',
      },
    },
    startedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Began on', fr: 'Début le', pt: 'Início em' },
      ask: { en: 'When did it begin?', fr: 'Quand a-t-il commencé ?', pt: 'Quando começou?' },
      why: {
        en: 'It shows how long the person waited.',
        fr: 'Cela montre combien de temps la personne a attendu.',
        pt: 'Mostra quanto tempo a pessoa esperou.',
      },
    },
    endedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Ended on', fr: 'Fin le', pt: 'Fim em' },
      ask: { en: 'When did it end?', fr: 'Quand a-t-il pris fin ?', pt: 'Quando acabou?' },
      why: {
        en: 'It shows whether the person still has this help.',
        fr: 'Cela montre si la personne a encore cette aide.',
        pt: 'Mostra se a pessoa ainda tem esta ajuda.',
      },
    },
    conditionalOn: {
      type: { kind: 'codes', list: serviceCondition },
      holds: 'node-fact',
      merge: 'union',
      label: {
        en: 'Condition set for the help',
        fr: 'Condition posée à l’aide',
        pt: 'Condição posta à ajuda',
      },
      ask: {
        en: 'Does the help depend on something the person must do for the authorities?',
        fr: 'L’aide dépend-elle de ce que la personne doit faire pour les autorités ?',
        pt: 'A ajuda depende de algo que a pessoa deva fazer pelas autoridades?',
      },
      why: {
        en: 'Help should not depend on cooperation, testimony or a charge.',
        fr: 'L’aide ne devrait pas dépendre d’une coopération, d’un témoignage ou d’une accusation.',
        pt: 'A ajuda não deve depender de colaboração, depoimento ou acusação.',
      },
    },
    consent: {
      type: { kind: 'code', list: serviceConsent },
      holds: 'node-fact',
      merge: { protective: ['withdrawn', 'refused', 'declined', 'unknown', 'not-asked', 'given'] },
      label: {
        en: 'Consent to the service',
        fr: 'Consentement au service',
        pt: 'Consentimento para o serviço',
      },
      ask: {
        en: 'Did the person agree to this service?',
        fr: 'La personne est-elle d’accord avec ce service ?',
        pt: 'A pessoa concordou com este serviço?',
      },
      why: {
        en: 'No one has to accept help. Consent may be taken back.',
        fr: 'Personne n’est obligé d’accepter une aide. Un consentement peut être retiré.',
        pt: 'Ninguém tem de aceitar ajuda. O consentimento pode ser retirado.',
      },
    },
    startedAgainstWill: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Began against the person’s will',
        fr: 'Commencé contre son gré',
        pt: 'Começou contra a sua vontade',
      },
      ask: {
        en: 'Did it begin against the person’s will?',
        fr: 'A-t-il commencé contre le gré de la personne ?',
        pt: 'Começou contra a vontade da pessoa?',
      },
      why: {
        en: 'Then it stops, and the person is asked again.',
        fr: 'Alors on arrête, et on redemande à la personne.',
        pt: 'Então pára-se, e volta-se a perguntar à pessoa.',
      },
    },
    mandatoryTest: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: yesProtects,
      label: { en: 'Test forced on the person', fr: 'Test imposé', pt: 'Teste imposto' },
      ask: {
        en: 'Was a medical test forced on the person?',
        fr: 'A-t-on imposé un test médical à la personne ?',
        pt: 'Impôs-se à pessoa um teste médico?',
      },
      why: {
        en: 'No test may be forced. Only the health team reads this answer.',
        fr: 'Aucun test ne peut être imposé. Seule l’équipe de santé lit cette réponse.',
        pt: 'Nenhum teste pode ser imposto. Só a equipa de saúde lê esta resposta.',
      },
    },
    lifeSavingWithoutCapacity: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: noProtects,
      label: {
        en: 'Life-saving care while the person could not decide',
        fr: 'Soins vitaux alors que la personne ne pouvait décider',
        pt: 'Cuidados para salvar a vida sem a pessoa poder decidir',
      },
      ask: {
        en: 'Was it life-saving care while the person could not decide?',
        fr: 'Était-ce un soin vital alors que la personne ne pouvait décider ?',
        pt: 'Foram cuidados para salvar a vida, sem a pessoa poder decidir?',
      },
      why: {
        en: 'Only this allows care without agreement, and it must be on record.',
        fr: 'Cela seul permet un soin sans consentement, et doit être inscrit.',
        pt: 'Só isto permite cuidar sem consentimento, e deve ficar registado.',
      },
    },
    publicHealthLimit: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Lawful limit for public health on record',
        fr: 'Limite légale de santé publique inscrite',
        pt: 'Limite legal de saúde pública registado',
      },
      ask: {
        en: 'Is a lawful limit for public health on record?',
        fr: 'Une limite légale de santé publique est-elle inscrite ?',
        pt: 'Está registado um limite legal de saúde pública?',
      },
      why: {
        en: 'Such a limit must be lawful, necessary and short.',
        fr: 'Une telle limite doit être légale, nécessaire et courte.',
        pt: 'Um limite assim deve ser legal, necessário e curto.',
      },
    },
    refused: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Service refused to the person',
        fr: 'Service refusé à la personne',
        pt: 'Serviço recusado à pessoa',
      },
      ask: {
        en: 'Was this service refused to the person?',
        fr: 'Ce service a-t-il été refusé à la personne ?',
        pt: 'Este serviço foi recusado à pessoa?',
      },
      why: {
        en: 'Some refusals are unlawful and can be contested.',
        fr: 'Certains refus sont illégaux et peuvent être contestés.',
        pt: 'Algumas recusas são ilegais e podem ser contestadas.',
      },
    },
    refusalReason: {
      type: { kind: 'code', list: refusalReason },
      holds: 'node-fact',
      merge: 'ask',
      label: {
        en: 'Reason given for the refusal',
        fr: 'Motif donné du refus',
        pt: 'Motivo dado para a recusa',
      },
      ask: { en: 'What reason was given?', fr: 'Quel motif a été donné ?', pt: 'Que motivo foi dado?' },
      why: {
        en: 'Nationality and papers are no reason to refuse a child.',
        fr: 'La nationalité et les papiers ne sont pas des motifs pour refuser un enfant.',
        pt: 'A nacionalidade e os documentos não são motivo para recusar uma criança.',
      },
    },
    stoppedAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Stopped on', fr: 'Arrêté le', pt: 'Interrompido em' },
      ask: { en: 'When was it stopped?', fr: 'Quand a-t-il été arrêté ?', pt: 'Quando foi interrompido?' },
      why: {
        en: 'It shows whether a service against the person’s will goes on.',
        fr: 'Cela montre si un service non voulu continue.',
        pt: 'Mostra se continua um serviço contra a vontade da pessoa.',
      },
    },
  },
})
