import { all, any, fact, is, not, onRecord } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { withoutDelay } from '#law/parameters/clocks.ts'
import { traffickingPrinciples } from '#law/sources/guidance.ts'
import { consularRelations } from '#law/sources/treaties.ts'
import { twoDaysAgo } from '../example-moments.ts'
import { contestWithOversight } from '../shared-words.ts'

const fearsThatState = any(fact('protection.fearsReturn'), fact('protection.seeksAsylum'))

export const noConsularContactUnasked = safeguard({
  id: 'SG-PRO-05-B',
  title: {
    en: 'The consulate is contacted only if the person asks',
    fr: 'Le consulat n’est contacté que si la personne le demande',
    pt: 'O consulado só é contactado se a pessoa pedir',
  },
  text: {
    en: 'Nobody tells your consulate about you unless you ask for it. If you are afraid of that State, or may need asylum, you must ask in writing.',
    fr: 'Personne ne parle de vous à votre consulat sans que vous le demandiez. Si vous avez peur de cet État, ou peut-être besoin d’asile, il faut votre demande écrite.',
    pt: 'Ninguém fala de si ao seu consulado sem que o peça. Se tem medo desse Estado, ou pode precisar de asilo, é preciso o seu pedido por escrito.',
  },
  sources: [
    {
      instrument: consularRelations,
      possibly: 'art 36(1)(b)-(c)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 381, words: 'Vienna Convention on Consular Relations' },
    },
    {
      instrument: traffickingPrinciples,
      at: 'guideline 6 (6.4)',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 370, words: 'These provisions would not apply to trafficked asylum-seekers' },
      heading: { line: 361, words: 'Guideline 6' },
    },
  ],
  about: 'custody',
  appliesWhen: all(not(onRecord(is('person.foreign', 'no'))), fact('custody.consulateContacted')),
  exceptions: [
    {
      // Suspended for whoever may be a refugee: only an established *no* to fear and asylum lets it count.
      when: all(fact('custody.mandatoryConsularNotice'), not(fearsThatState)),
      says: {
        en: 'A treaty between the two States makes the notice mandatory, and it is established that the person neither fears that State nor seeks asylum.',
        fr: 'Un traité entre les deux États rend l’avis obligatoire. Il est établi que la personne ne craint pas cet État et ne demande pas l’asile.',
        pt: 'Um tratado entre os dois Estados torna o aviso obrigatório, e está estabelecido que a pessoa não receia esse Estado nem pede asilo.',
      },
      source: {
        instrument: consularRelations,
        possibly: 'a bilateral treaty on record',
        role: 'context',
        force: 'shall',
        seed: { line: 381, words: 'Vienna Convention on Consular Relations, where applicable' },
      },
    },
  ],
  forbids: {
    says: {
      en: 'The consulate was contacted without the person’s request',
      fr: 'Le consulat a été contacté sans que la personne l’ait demandé',
      pt: 'O consulado foi contactado sem pedido da pessoa',
    },
    when: any(
      not(onRecord(fact('custody.consularContactRequested'))),
      all(fearsThatState, not(onRecord(fact('custody.consularRequestWritten')))),
    ),
  },
  neverDependsOn: ['person.victimStatus', 'person.possibleVictim', 'person.migrationStatus', 'custody.kind'],
  severity: 'critical',
  action: {
    kind: 'stop-consular-contact',
    stops: 'stops',
    verb: { en: 'Stop contact', fr: 'Cesser le contact', pt: 'Cessar o contacto' },
    text: {
      en: 'Stop all contact with the consulate about this person. Tell the person what was passed on, and review together what it means for safety, here and at home.',
      fr: 'Cessez tout contact avec le consulat au sujet de cette personne. Dites-lui ce qui a été transmis, et voyez avec elle ce que cela change pour la sécurité, ici et au pays.',
      pt: 'Cesse todo o contacto com o consulado sobre esta pessoa. Diga-lhe o que foi transmitido, e veja com ela o que isso significa para a segurança, aqui e no seu país.',
    },
    whileUnknown: {
      en: 'Do not contact the consulate. Find out whether somebody already did, and whether the person had asked for it.',
      fr: 'Ne contactez pas le consulat. Voyez si quelqu’un l’a déjà fait, et si la personne l’avait demandé.',
      pt: 'Não contacte o consulado. Apure se alguém já o fez, e se a pessoa o tinha pedido.',
    },
  },
  dutyBearer: 'foreign-ministry',
  owner: 'consular-liaison',
  clocks: [{ from: { received: 'custody' }, parameter: withoutDelay }],
  asOf: 'custody.startedAt',
  audience: { reads: ['team', 'oversight'], concerns: ['asylum'] },
  discloses: ['custody.consulateContacted', 'protection.fearsReturn', 'protection.seeksAsylum'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'the embassy was informed and she had not asked',
      given: {
        person: [{ foreign: 'yes' }],
        custody: [{ kind: 'immigration', startedAt: twoDaysAgo, consulateContacted: 'yes' }],
      },
      expect: 'yes',
      finding: 'risk',
      action: 'stop-consular-contact',
    },
    {
      when: 'she asked and is afraid of nothing there',
      given: {
        custody: [{ kind: 'police', consulateContacted: 'yes', consularContactRequested: 'yes' }],
        protection: [{ fearsReturn: 'no', seeksAsylum: 'no' }],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'she is afraid of that State and asked, but not in writing',
      given: {
        custody: [{ kind: 'police', consulateContacted: 'yes', consularContactRequested: 'yes' }],
        protection: [{ fearsReturn: 'yes' }],
      },
      expect: 'yes',
      finding: 'risk',
      action: 'stop-consular-contact',
    },
    {
      when: 'she asked, and nobody knows whether she is afraid of that State',
      given: { custody: [{ kind: 'police', consulateContacted: 'yes', consularContactRequested: 'yes' }] },
      expect: 'yes',
      finding: 'open-question',
      action: 'stop-consular-contact',
    },
    {
      when: 'nobody contacted the consulate',
      given: { custody: [{ kind: 'police', consulateContacted: 'no' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'a treaty makes the notice mandatory and she fears nothing',
      given: {
        custody: [{ kind: 'police', consulateContacted: 'yes', mandatoryConsularNotice: 'yes' }],
        protection: [{ fearsReturn: 'no', seeksAsylum: 'no' }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'a treaty makes the notice mandatory, but she may be a refugee',
      given: { custody: [{ kind: 'police', consulateContacted: 'yes', mandatoryConsularNotice: 'yes' }] },
      expect: 'yes',
      finding: 'risk',
    },
    {
      when: 'nobody knows whether the consulate was contacted',
      given: { custody: [{ kind: 'immigration', startedAt: twoDaysAgo }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'stop-consular-contact',
    },
  ],
})
