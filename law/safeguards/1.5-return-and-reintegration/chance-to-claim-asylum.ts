import { all, any, fact, is, not, onRecord, recorded, some } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { beforeItBegins, promptly } from '#law/parameters/clocks.ts'
import { rightsToolkit } from '#law/sources/guidance.ts'
import { refugees } from '#law/sources/treaties.ts'
import { anHourAgo, receivedLongAgo, tomorrow } from '../example-moments.ts'
import { removalAhead, stillHeld } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

const heldForMigration = all(stillHeld, is('custody.kind', 'immigration'))
const sentOrHeld = any(some('return', removalAhead), some('custody', heldForMigration))
const maybeForeign = not(onRecord(is('person.foreign', 'no')))

export const chanceToClaimAsylum = safeguard({
  id: 'SG-RET-03',
  title: {
    en: 'Everybody who may need it can ask for asylum',
    fr: 'Toute personne qui peut en avoir besoin peut demander l’asile',
    pt: 'Quem possa precisar de asilo pode pedi-lo',
  },
  text: {
    en: 'If you are afraid to go back, you may ask for protection here. Somebody independent tells you how, in a language you understand, before anything is decided.',
    fr: 'Si vous avez peur de rentrer, vous pouvez demander une protection ici. Une personne indépendante vous explique comment, dans une langue que vous comprenez, avant toute décision.',
    pt: 'Se tem medo de voltar, pode pedir protecção aqui. Alguém independente explica-lhe como, numa língua que entende, antes de qualquer decisão.',
  },
  sources: [
    {
      instrument: refugees,
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 454, words: '1951 Convention relating to the Status of Refugees' },
    },
    {
      instrument: rightsToolkit,
      at: '1.5',
      role: 'interprets',
      force: 'should',
      seed: { line: 460, words: 'the full opportunity to make a claim for asylum' },
    },
  ],
  // Fear, a removal or custody that nobody has ruled out is reason enough to inform.
  appliesWhen: any(
    all(maybeForeign, not(onRecord(not(any(fact('protection.fearsReturn'), sentOrHeld))))),
    all(fact('person.stateless'), sentOrHeld),
  ),
  owed: {
    says: {
      en: 'Information on asylum by somebody who is not the authority',
      fr: 'Une information sur l’asile par quelqu’un qui n’est pas l’autorité',
      pt: 'Informação sobre o asilo por alguém que não é a autoridade',
    },
    when: any(
      all(
        recorded('protection.asylumInfoGivenAt'),
        not(onRecord(is('protection.asylumInfoBy', 'authority'))),
      ),
      recorded('protection.claimLodgedAt'),
    ),
  },
  neverDependsOn: [
    'person.victimStatus',
    'person.possibleVictim',
    'person.migrationStatus',
    'charge.stage',
    'consent.state',
  ],
  severity: 'critical',
  action: {
    kind: 'inform-of-asylum',
    stops: 'stops',
    verb: { en: 'Inform', fr: 'Informer', pt: 'Informar' },
    text: {
      en: 'Have somebody independent explain asylum to the person in private. Help to lodge a claim if the person wishes. Hold any removal until then.',
      fr: 'Faites expliquer l’asile à la personne, en privé, par quelqu’un d’indépendant. Aidez-la à déposer une demande si elle le souhaite. Jusque-là, suspendez tout renvoi.',
      pt: 'Peça a alguém independente que explique o asilo à pessoa em privado. Ajude a apresentar o pedido se ela quiser. Até lá, suspenda qualquer expulsão.',
    },
  },
  dutyBearer: 'immigration-service',
  owner: 'case-manager',
  clocks: [
    { from: { moment: 'custody.startedAt', where: heldForMigration }, parameter: promptly },
    { from: { received: 'person' }, parameter: promptly },
    { from: { moment: 'return.plannedFor', where: removalAhead }, parameter: beforeItBegins },
  ],
  audience: { reads: ['team', 'oversight'], concerns: ['asylum'] },
  discloses: ['protection.fearsReturn', 'protection.claimLodgedAt'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a foreigner is to be removed tomorrow and nobody has explained asylum',
      given: { person: [{ foreign: 'yes' }], return: [{ planned: 'yes', plannedFor: tomorrow }] },
      expect: 'yes',
      finding: 'due',
      action: 'inform-of-asylum',
    },
    {
      when: 'she has been afraid to go back for weeks',
      given: {
        person: [{ receivedAt: receivedLongAgo, foreign: 'probable' }],
        protection: [{ fearsReturn: 'yes' }],
      },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
    },
    {
      when: 'an independent adviser explained it',
      given: {
        person: [{ foreign: 'yes' }],
        protection: [{ fearsReturn: 'yes', asylumInfoGivenAt: anHourAgo, asylumInfoBy: 'independent' }],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'only the authority that wants to remove her explained it',
      given: {
        person: [{ foreign: 'yes' }],
        protection: [{ fearsReturn: 'yes', asylumInfoGivenAt: anHourAgo, asylumInfoBy: 'authority' }],
      },
      expect: 'yes',
      finding: 'due',
    },
    {
      when: 'nobody has asked whether the foreigner is afraid',
      given: { person: [{ foreign: 'yes' }] },
      expect: 'yes',
      finding: 'due',
    },
    {
      when: 'he is a citizen and nobody wants to remove him',
      given: { person: [{ foreign: 'no' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'a person recorded as a citizen may be stateless and is to be removed',
      given: { person: [{ foreign: 'no' }], return: [{ planned: 'yes', plannedFor: tomorrow }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'inform-of-asylum',
    },
  ],
})
