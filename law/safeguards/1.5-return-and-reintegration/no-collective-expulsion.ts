import { fact, recorded } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { atOnce, beforeItBegins } from '#law/parameters/clocks.ts'
import { globalCompact, rightsToolkit } from '#law/sources/guidance.ts'
import { tomorrow } from '../example-moments.ts'
import { actAfterRemoval, assessReturn } from '../shared-actions.ts'
import { returnIsWished, returnStands } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

export const noCollectiveExpulsion = safeguard({
  id: 'SG-RET-02',
  title: {
    en: 'Nobody is expelled as part of a group',
    fr: 'Personne n’est expulsé avec un groupe, sans examen de son cas',
    pt: 'Ninguém é expulso em grupo, sem se ver o seu caso',
  },
  text: {
    en: 'Before you can be sent away, somebody has to look at your own case and hear you. A whole boat or bus cannot simply be turned back.',
    fr: 'Avant de pouvoir vous renvoyer, quelqu’un doit examiner votre propre cas et vous écouter. On ne peut pas simplement refouler tout un bateau ou tout un bus.',
    pt: 'Antes de qualquer expulsão, alguém tem de ver o seu próprio caso e ouvir o que tem a dizer. Não se pode simplesmente mandar para trás um barco ou um autocarro inteiro.',
  },
  sources: [
    {
      instrument: rightsToolkit,
      at: '1.5',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 448, words: 'international law prohibits collective expulsion' },
    },
    {
      instrument: globalCompact,
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 74, words: 'uphold the prohibition of collective expulsion' },
      heading: { line: 72, words: 'Global Compact on Safe, Orderly and Regular Migration' },
    },
  ],
  about: 'return',
  appliesWhen: returnStands,
  owed: {
    says: {
      en: 'An assessment of this person’s own case',
      fr: 'Un examen du cas de cette personne',
      pt: 'Uma avaliação do caso desta pessoa',
    },
    when: fact('return.individualAssessment'),
  },
  forbids: {
    says: {
      en: 'Expulsion as part of a group',
      fr: 'Expulsion en groupe',
      pt: 'Expulsão em grupo',
    },
    when: fact('return.collective'),
  },
  neverDependsOn: ['person.migrationStatus', 'person.citizenships', 'person.possibleVictim', 'consent.state'],
  severity: 'critical',
  action: {
    kind: 'hold-removal',
    stops: 'stops',
    verb: { en: 'Hold', fr: 'Suspendre', pt: 'Suspender' },
    text: {
      en: 'Hold the removal. Assess this person’s own case, with an interpreter and a chance to answer and to appeal.',
      fr: 'Suspendez le renvoi. Examinez le cas de cette personne, avec un interprète et la possibilité de répondre et de faire appel.',
      pt: 'Suspenda a expulsão. Avalie o caso desta pessoa, com intérprete e com a possibilidade de responder e de recorrer.',
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
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: [],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a whole bus is to be sent back',
      given: {
        return: [{ planned: 'yes', collective: 'yes', individualAssessment: 'no', plannedFor: tomorrow }],
      },
      expect: 'yes',
      finding: 'departure',
      action: 'hold-removal',
    },
    {
      when: 'a removal is planned and nobody has looked at the case',
      given: { return: [{ planned: 'yes', plannedFor: tomorrow }] },
      expect: 'yes',
      finding: 'due',
      action: 'hold-removal',
    },
    {
      when: 'the case was assessed on its own',
      given: { return: [{ planned: 'yes', collective: 'no', individualAssessment: 'yes' }] },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'she asks to go home: nothing is blocked',
      given: { return: [{ planned: 'yes', askedByPerson: 'yes', voluntary: 'yes', collective: 'no' }] },
      expect: 'yes',
      finding: 'due',
      action: 'assess-return',
    },
    {
      when: 'the removal was cancelled',
      given: {
        return: [{ planned: 'yes', cancelledAt: { local: '2026-11-19', zone: 'UTC', precision: 'day' } }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'nobody knows whether a removal is planned',
      given: { return: [{ kind: 'removal' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'hold-removal',
    },
  ],
})
