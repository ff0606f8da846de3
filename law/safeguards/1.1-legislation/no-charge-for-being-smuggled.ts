import { all, any, is, onRecord } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { promptly } from '#law/parameters/clocks.ts'
import { smugglingProtocol } from '#law/sources/treaties.ts'
import { twoDaysAgo } from '../example-moments.ts'
import { chargeStands } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

const basis = is('charge.basis', 'being-smuggled')
/** Offences behind which a charge of having been smuggled can stand. */
const nearSmuggling = is(
  'charge.offence',
  'smuggling-of-migrants',
  'irregular-entry',
  'irregular-stay',
  'other',
)

export const noChargeForBeingSmuggled = safeguard({
  id: 'SG-LEG-03',
  title: {
    en: 'Nobody is charged for having been smuggled',
    fr: 'Pas de poursuites pour avoir été l’objet d’un trafic illicite de migrants',
    pt: 'Ninguém é acusado por ter sido objecto de contrabando de migrantes',
  },
  text: {
    en: 'Being taken across a border by smugglers is no crime of yours. A charge for another act is another matter.',
    fr: 'Passer une frontière aux mains de passeurs n’est pas un délit de votre part. Des poursuites pour un autre acte sont une autre question.',
    pt: 'Atravessar uma fronteira nas mãos de passadores não é um crime seu. Uma acusação por outro acto é outra questão.',
  },
  sources: [
    {
      instrument: smugglingProtocol,
      at: 'art 5',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 78, words: 'The Smuggling of Migrants Protocol states at article 5' },
    },
    {
      instrument: smugglingProtocol,
      at: 'art 6',
      role: 'context',
      force: 'shall',
      seed: { line: 78, words: 'article 6 of the Smuggling Protocol' },
    },
  ],
  about: 'charge',
  // Without a basis on record it is asked, unless the offence has nothing to do with having been smuggled.
  appliesWhen: all(chargeStands, any(onRecord(basis), all(basis, nearSmuggling))),
  forbids: {
    says: {
      en: 'A charge, fine or conviction for having been smuggled',
      fr: 'Une poursuite, une amende ou une condamnation pour avoir été l’objet d’un trafic illicite de migrants',
      pt: 'Uma acusação, multa ou condenação por ter sido objecto de contrabando de migrantes',
    },
    when: basis,
  },
  neverDependsOn: ['person.migrationStatus', 'proceeding.role', 'person.possibleVictim'],
  severity: 'critical',
  action: {
    kind: 'pause-charge',
    stops: 'stops',
    verb: { en: 'Pause', fr: 'Suspendre', pt: 'Suspender' },
    text: {
      en: 'Ask the prosecutor to pause the charge, review it and withdraw it. Check whether the person is held because of it.',
      fr: 'Demandez au procureur de suspendre la poursuite, de la réexaminer et de la retirer. Vérifiez si la personne est retenue pour cette raison.',
      pt: 'Peça ao Ministério Público que suspenda a acusação, a reveja e a retire. Veja se a pessoa está detida por causa dela.',
    },
    whileUnknown: {
      en: 'Ask for a pause until it is clear what the person is charged for. If it is for having been smuggled, ask for the charge to be withdrawn.',
      fr: 'Demandez une suspension jusqu’à ce que le motif de la poursuite soit clair. Si c’est pour avoir été l’objet d’un trafic illicite de migrants, demandez son retrait.',
      pt: 'Peça uma suspensão até se saber de que é acusada a pessoa. Se for por ter sido objecto de contrabando de migrantes, peça que a acusação seja retirada.',
    },
  },
  dutyBearer: 'prosecution-service',
  owner: 'prosecutor',
  clocks: [{ from: { moment: 'charge.at' }, parameter: promptly }],
  asOf: 'charge.at',
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['charge.basis'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a man is charged with having been smuggled',
      given: { charge: [{ basis: 'being-smuggled', offence: ['smuggling-of-migrants'], at: twoDaysAgo }] },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
      action: 'pause-charge',
    },
    {
      when: 'the charge is for his own conduct',
      given: { charge: [{ basis: 'conduct', offence: ['irregular-entry'] }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the charge was dropped',
      given: { charge: [{ basis: 'being-smuggled', stage: 'discontinued' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'nobody knows yet what an irregular entry is charged for',
      given: { charge: [{ offence: ['irregular-entry'], stage: 'charged' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'pause-charge',
    },
  ],
})
