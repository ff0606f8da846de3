import { all, any, fact, none, not, onRecord, some } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { beforeItBegins, shortly } from '#law/parameters/clocks.ts'
import { treatedAsVictim } from '#law/presumptions.ts'
import { nonPunishmentBrief } from '#law/sources/guidance.ts'
import { vclAndAn } from '#law/sources/judgments.ts'
import { smugglingProtocol } from '#law/sources/treaties.ts'
import { tomorrow, twoDaysAgo } from '../example-moments.ts'
import { chargeStands, removalAhead } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

export const assessBeforeCharge = safeguard({
  id: 'SG-LEG-04',
  title: {
    en: 'An assessment comes before a charge, a fine or a removal',
    fr: 'Une évaluation précède toute poursuite, amende ou mesure de renvoi',
    pt: 'Uma avaliação vem antes de qualquer acusação, multa ou expulsão',
  },
  text: {
    en: 'If you may be a victim, a qualified person first looks for signs of trafficking or a need for protection. Only then may anybody decide to charge, fine or remove you. Whatever the offence.',
    fr: 'Si vous êtes peut-être une victime, une personne qualifiée examine d’abord s’il y a des signes de traite ou un besoin de protection. Alors seulement on peut décider de poursuites, d’une amende ou d’un renvoi. Quelle que soit l’infraction.',
    pt: 'Se pode ser vítima, uma pessoa qualificada vê primeiro se há sinais de tráfico de pessoas ou necessidade de protecção. Só depois se pode decidir uma acusação, uma multa ou uma expulsão. Seja qual for a infracção.',
  },
  sources: [
    {
      instrument: nonPunishmentBrief,
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 94, words: 'ICAT, Issue Brief 8/2020' },
    },
    {
      instrument: smugglingProtocol,
      at: 'arts 5, 6',
      role: 'context',
      force: 'shall',
      seed: { line: 78, words: 'The Smuggling of Migrants Protocol states at article 5' },
    },
    { instrument: vclAndAn, role: 'interprets', force: 'should' },
  ],
  // Nobody has to show first that the person is a victim: only a decision that she or he is none ends this.
  appliesWhen: all(
    any(some('charge', chargeStands), some('return', removalAhead)),
    not(onRecord(not(treatedAsVictim))),
  ),
  owed: {
    says: {
      en: 'An assessment for trafficking and protection needs by a qualified person',
      fr: 'Une évaluation par une personne qualifiée : signes de traite, besoins de protection',
      pt: 'Uma avaliação por uma pessoa qualificada: sinais de tráfico, necessidades de protecção',
    },
    when: some('screening', fact('screening.qualified')),
  },
  neverDependsOn: ['charge.offence', 'person.migrationStatus', 'consent.scope', 'consent.state'],
  severity: 'critical',
  action: {
    kind: 'pause-charge',
    stops: 'stops',
    verb: { en: 'Pause', fr: 'Suspendre', pt: 'Suspender' },
    text: {
      en: 'Ask for the charge, and any removal, to be paused. Have a qualified person assess for trafficking and protection needs first.',
      fr: 'Demandez que la poursuite, et tout renvoi, soient suspendus. Faites d’abord évaluer par une personne qualifiée les signes de traite et les besoins de protection.',
      pt: 'Peça que a acusação, e qualquer expulsão, sejam suspensas. Primeiro uma pessoa qualificada avalia os sinais de tráfico e as necessidades de protecção.',
    },
  },
  actionWhen: [
    {
      when: onRecord(none('charge', chargeStands)),
      action: {
        kind: 'hold-removal',
        stops: 'stops',
        verb: { en: 'Hold', fr: 'Suspendre', pt: 'Suspender' },
        text: {
          en: 'Ask for the removal to be held. Have a qualified person assess for trafficking and protection needs first.',
          fr: 'Demandez que le renvoi soit suspendu. Faites d’abord évaluer par une personne qualifiée les signes de traite et les besoins de protection.',
          pt: 'Peça que a expulsão seja suspensa. Primeiro uma pessoa qualificada avalia os sinais de tráfico e as necessidades de protecção.',
        },
      },
    },
  ],
  dutyBearer: 'prosecution-service',
  owner: 'prosecutor',
  clocks: [
    { from: { moment: 'charge.at', where: chargeStands }, parameter: shortly },
    { from: { received: 'charge', where: chargeStands }, parameter: shortly },
    { from: { received: 'return', where: removalAhead }, parameter: shortly },
    { from: { moment: 'return.plannedFor', where: removalAhead }, parameter: beforeItBegins },
  ],
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.possibleVictim'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a possible victim is charged and nobody has assessed',
      given: {
        person: [{ possibleVictim: 'yes' }],
        charge: [{ offence: ['drugs'], stage: 'charged', at: twoDaysAgo }],
      },
      expect: 'yes',
      finding: 'due',
      overdue: 'no',
      action: 'pause-charge',
    },
    {
      when: 'nobody knows whether the person is a victim, and removal is planned for tomorrow',
      given: { return: [{ planned: 'yes', plannedFor: tomorrow }] },
      expect: 'yes',
      finding: 'due',
      action: 'hold-removal',
    },
    {
      when: 'a qualified person has assessed before the charge',
      given: {
        person: [{ possibleVictim: 'yes' }],
        screening: [{ qualified: 'yes', outcome: 'reasonable-grounds' }],
        charge: [{ offence: ['drugs'], stage: 'charged' }],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'a decision says that the person is no victim',
      given: {
        person: [{ possibleVictim: { value: 'no', said: 'decision' } }],
        charge: [{ offence: ['theft'], stage: 'charged' }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'it is not known whether a removal is planned',
      given: { person: [{ possibleVictim: 'yes' }], return: [{ planned: 'unknown' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'hold-removal',
    },
  ],
})
