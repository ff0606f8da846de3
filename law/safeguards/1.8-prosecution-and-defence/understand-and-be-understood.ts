import { all, any, fact, is, none, not, onRecord, recorded, some } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { beforeItBegins, promptly } from '#law/parameters/clocks.ts'
import { civilAndPoliticalRights, personsWithDisabilities } from '#law/sources/treaties.ts'
import { anHourAgo, tomorrow, twoDaysAgo } from '../example-moments.ts'
import { chargeStands } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

const beforeTheLaw = any(some('charge', chargeStands), some('proceeding'))
const needsInterpreter = any(
  fact('person.interpreterNeeded'),
  some('proceeding', fact('proceeding.interpreterNeeded')),
)
const needsAdjustment = any(
  onRecord(recorded('person.adjustmentNeeded')),
  some('proceeding', fact('proceeding.adjustmentMissing')),
)
const interpreted = all(
  some('proceeding', fact('proceeding.interpreterProvided')),
  none('proceeding', not(fact('proceeding.interpreterProvided'))),
)
const chargeUnderstood = none(
  'proceeding',
  all(is('proceeding.role', 'accused'), not(fact('proceeding.chargeInOwnLanguage'))),
)
const adjusted = none(
  'proceeding',
  any(fact('proceeding.adjustmentMissing'), not(fact('proceeding.disabilityAdjusted'))),
)

export const understandAndBeUnderstood = safeguard({
  id: 'SG-PRD-06',
  title: {
    en: 'Everybody understands and is understood before the law',
    fr: 'Devant la justice, chacun comprend et est compris',
    pt: 'Perante a justiça, cada um entende e é entendido',
  },
  text: {
    en: 'If you are charged, or appear before an authority, you get an interpreter without paying. You are told of the charge in your language. If you have a disability, you get the adjustments you need.',
    fr: 'En cas de poursuites, ou devant une autorité, vous avez droit à un interprète gratuit. On vous explique l’accusation dans votre langue. Si vous avez un handicap, vous recevez les aménagements nécessaires.',
    pt: 'Se há uma acusação contra si, ou comparece perante uma autoridade, tem um intérprete gratuito. Explicam-lhe a acusação na sua língua. Se tem uma deficiência, recebe as adaptações de que precisa.',
  },
  sources: [
    {
      instrument: civilAndPoliticalRights,
      at: 'art 14(3)',
      possibly: 'art 14(3)(a)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 703, words: 'Article 14(3) ICCPR' },
    },
    {
      instrument: civilAndPoliticalRights,
      at: 'art 14(3)(f)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 708, words: 'Article 14(3)(f) ICCPR' },
    },
    {
      instrument: personsWithDisabilities,
      at: 'art 13(1)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 621, words: 'article 13(1) CRPD' },
    },
    {
      instrument: personsWithDisabilities,
      at: 'art 13(2)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 656, words: 'article 13(2) CRPD' },
    },
  ],
  appliesWhen: all(beforeTheLaw, any(needsInterpreter, needsAdjustment)),
  owed: {
    says: {
      en: 'An interpreter, the charge in the person’s language, the adjustments that are needed',
      fr: 'Un interprète, l’accusation dans la langue de la personne, les aménagements nécessaires',
      pt: 'Um intérprete, a acusação na língua da pessoa, as adaptações necessárias',
    },
    when: all(
      any(not(needsInterpreter), interpreted),
      any(not(needsInterpreter), chargeUnderstood),
      any(not(needsAdjustment), adjusted),
    ),
  },
  neverDependsOn: ['person.migrationStatus', 'person.victimStatus', 'charge.offence', 'consent.state'],
  severity: 'high',
  action: {
    kind: 'provide-interpreter',
    stops: 'does-not-stop',
    verb: { en: 'Provide', fr: 'Fournir', pt: 'Providenciar' },
    text: {
      en: 'Provide a trained, independent interpreter and the adjustments that the person needs. Ask for a new date if the hearing cannot be understood.',
      fr: 'Fournissez un interprète formé et indépendant et les aménagements nécessaires. Demandez un report si l’audience ne peut pas être comprise.',
      pt: 'Providencie um intérprete independente e com formação, e as adaptações de que a pessoa precisa. Peça nova data se a audiência não puder ser entendida.',
    },
    whileUnknown: {
      en: 'Ask in which language the person understands well, and what they need to take part.',
      fr: 'Demandez dans quelle langue la personne comprend bien, et ce dont elle a besoin pour participer.',
      pt: 'Pergunte em que língua a pessoa entende bem, e do que precisa para participar.',
    },
  },
  dutyBearer: 'courts',
  owner: 'judge-liaison',
  clocks: [
    { from: { moment: 'charge.at', where: chargeStands }, parameter: promptly },
    { from: { moment: 'proceeding.hearingAt' }, parameter: beforeItBegins },
    { from: { received: 'proceeding' }, parameter: promptly },
    { from: { received: 'charge', where: chargeStands }, parameter: promptly },
  ],
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.interpreterNeeded', 'person.adjustmentNeeded'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'she is charged and there is no interpreter',
      given: {
        person: [{ interpreterNeeded: 'yes' }],
        charge: [{ offence: ['false-documents'], stage: 'charged', at: twoDaysAgo }],
        proceeding: [{ role: 'accused', interpreterProvided: 'no' }],
      },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
      action: 'provide-interpreter',
    },
    {
      when: 'the hearing is tomorrow',
      given: {
        proceeding: [{ role: 'witness', interpreterNeeded: 'yes', hearingAt: tomorrow }],
      },
      expect: 'yes',
      finding: 'due',
    },
    {
      when: 'interpreter and charge in her language are there, and she needs nothing else',
      given: {
        person: [{ interpreterNeeded: 'yes' }],
        proceeding: [
          {
            role: 'accused',
            interpreterProvided: 'yes',
            chargeInOwnLanguage: 'yes',
            adjustmentMissing: 'no',
            hearingAt: anHourAgo,
          },
        ],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'no interpreter and no adjustment is needed',
      given: {
        person: [{ interpreterNeeded: 'no' }],
        proceeding: [{ role: 'victim', interpreterNeeded: 'no', adjustmentMissing: 'no' }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'he is charged and nobody has asked which language he understands',
      given: { charge: [{ offence: ['theft'], stage: 'charged' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'provide-interpreter',
    },
  ],
})
