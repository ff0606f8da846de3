import { all, any, fact, is, onRecord, recorded } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { atOnce, beforeItBegins } from '#law/parameters/clocks.ts'
import { nonRefoulement } from '#law/sources/custom.ts'
import { againstTorture, civilAndPoliticalRights, refugees } from '#law/sources/treaties.ts'
import { anHourAgo, receivedLongAgo, tomorrow, twoDaysAgo } from '../example-moments.ts'
import { actAfterRemoval, assessReturn } from '../shared-actions.ts'
import { returnIsWished, returnStands } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

const risk = any(
  fact('return.riskIndicated'),
  onRecord(
    is(
      'return.risks',
      'persecution',
      'torture',
      'cruel-treatment',
      'life',
      're-trafficking',
      'retaliation',
      'servitude',
    ),
  ),
  fact('protection.fearsReturn'),
)

export const noReturnToDanger = safeguard({
  id: 'SG-RET-01',
  title: {
    en: 'Nobody is sent back to danger',
    fr: 'Personne n’est renvoyé vers un danger',
    pt: 'Ninguém é mandado de volta para o perigo',
  },
  text: {
    en: 'Nobody may send you to a place where you face persecution, torture, death, slavery or revenge. If you want to go home yourself, that is your choice.',
    fr: 'Personne ne peut vous envoyer là où vous risquez la persécution, la torture, la mort, l’esclavage ou la vengeance. Si vous voulez rentrer chez vous, c’est votre choix.',
    pt: 'Ninguém pode obrigar a sua ida para um lugar onde corra risco de perseguição, tortura, morte, escravatura ou vingança. Se quer voltar por sua vontade, a escolha é sua.',
  },
  sources: [
    {
      instrument: nonRefoulement,
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 454, words: 'constituting a norm of international customary law' },
    },
    {
      instrument: refugees,
      at: 'art 33(1)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 454, words: 'Article 33(1) of the 1951 Convention relating to the Status of Refugees' },
    },
    {
      instrument: againstTorture,
      at: 'art 3(1)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 456, words: 'article 3(1) of the CAT' },
    },
    {
      instrument: civilAndPoliticalRights,
      at: 'art 7',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 456, words: 'article 7 of ICCPR' },
    },
  ],
  about: 'return',
  appliesWhen: all(returnStands, risk),
  owed: {
    says: {
      en: 'The removal is held while the danger is looked into',
      fr: 'Le renvoi est suspendu pendant l’examen du danger',
      pt: 'A expulsão fica suspensa enquanto se examina o perigo',
    },
    when: recorded('return.heldSince'),
  },
  forbids: {
    says: {
      en: 'A removal carried out into danger',
      fr: 'Un renvoi exécuté vers un danger',
      pt: 'Uma expulsão executada para o perigo',
    },
    when: recorded('return.carriedOutAt'),
  },
  neverDependsOn: [
    'person.migrationStatus',
    'person.victimStatus',
    'person.possibleVictim',
    'charge.stage',
    'consent.state',
    'proceeding.role',
  ],
  severity: 'critical',
  action: {
    kind: 'hold-removal',
    stops: 'stops',
    verb: { en: 'Hold', fr: 'Suspendre', pt: 'Suspender' },
    text: {
      en: 'Hold the removal now. Have the danger assessed by somebody independent, and refer the person to asylum or another protection.',
      fr: 'Suspendez le renvoi maintenant. Faites évaluer le danger par une personne indépendante, et orientez la personne vers l’asile ou une autre protection.',
      pt: 'Suspenda já a expulsão. Peça a alguém independente que avalie o perigo, e encaminhe a pessoa para o asilo ou outra protecção.',
    },
    whileUnknown: {
      en: 'Hold the removal. It is not known what the person faces there: ask, in private, and assess first.',
      fr: 'Suspendez le renvoi. On ne sait pas ce que la personne risque là-bas : demandez-lui, en privé, et évaluez d’abord.',
      pt: 'Suspenda a expulsão. Não se sabe que perigo corre lá a pessoa: pergunte, em privado, e avalie primeiro.',
    },
  },
  actionWhen: [
    { when: recorded('return.carriedOutAt'), action: actAfterRemoval },
    { when: returnIsWished, action: assessReturn },
  ],
  dutyBearer: 'immigration-service',
  owner: 'immigration-authority',
  clocks: [
    { from: { received: 'return' }, parameter: atOnce },
    { from: { moment: 'return.plannedFor' }, parameter: beforeItBegins },
  ],
  audience: { reads: ['team', 'oversight'], concerns: ['asylum'] },
  discloses: ['protection.fearsReturn', 'return.riskIndicated', 'return.risks'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'she fears a recruiter at home and removal is tomorrow',
      given: { protection: [{ fearsReturn: 'yes' }], return: [{ planned: 'yes', plannedFor: tomorrow }] },
      expect: 'yes',
      finding: 'due',
      action: 'hold-removal',
    },
    {
      when: 'a known risk has been left lying for weeks',
      given: { return: [{ receivedAt: receivedLongAgo, planned: 'yes', riskIndicated: 'yes' }] },
      expect: 'yes',
      finding: 'breach',
      overdue: 'yes',
      action: 'hold-removal',
    },
    {
      when: 'the removal was carried out into danger',
      given: { return: [{ planned: 'yes', risks: ['torture'], carriedOutAt: twoDaysAgo }] },
      expect: 'yes',
      finding: 'breach',
      action: 'act-after-removal',
    },
    {
      when: 'the removal is held',
      given: { return: [{ planned: 'yes', riskIndicated: 'yes', heldSince: anHourAgo }] },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'she was asked, fears nothing, and no risk was found',
      given: { protection: [{ fearsReturn: 'no' }], return: [{ planned: 'yes', riskIndicated: 'no' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'nobody has asked what awaits her',
      given: { return: [{ planned: 'yes', plannedFor: tomorrow }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'hold-removal',
    },
    {
      when: 'she freely asks to go home and nobody has asked what awaits her',
      given: { return: [{ planned: 'yes', askedByPerson: 'yes', voluntary: 'yes' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'assess-return',
    },
  ],
})
