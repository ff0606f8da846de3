import { all, fact, not, recorded } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { beforeItBegins, documents } from '#law/parameters/clocks.ts'
import { treatedAsChild } from '#law/presumptions.ts'
import { rightsToolkit } from '#law/sources/guidance.ts'
import { rightsOfTheChild } from '#law/sources/treaties.ts'
import { nextWeek, receivedLongAgo, tomorrow } from '../example-moments.ts'
import { actAfterRemoval } from '../shared-actions.ts'
import { contestWithOversight } from '../shared-words.ts'

export const childReturnByBestInterests = safeguard({
  id: 'SG-RET-05',
  title: {
    en: 'A child returns only if that is best for the child',
    fr: 'Un enfant ne rentre que si c’est le mieux pour lui',
    pt: 'Uma criança só regressa se for o melhor para ela',
  },
  text: {
    en: 'Before a child is sent anywhere, people who know about children look, with the child, at what is best. Until then the child stays.',
    fr: 'Avant d’envoyer un enfant où que ce soit, des personnes qui connaissent les enfants cherchent, avec lui, ce qui est le mieux. Jusque-là, l’enfant reste.',
    pt: 'Antes de mandar uma criança para qualquer lado, pessoas que entendem de crianças vêem, com ela, o que é melhor. Até lá, a criança fica.',
  },
  sources: [
    {
      instrument: rightsOfTheChild,
      at: 'art 3',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 335, words: 'article 3, CRC' },
    },
    {
      instrument: rightsToolkit,
      at: '1.5',
      role: 'interprets',
      force: 'should',
      seed: { line: 460, words: 'decisions about return must accord with the child' },
    },
  ],
  about: 'return',
  // Also where the child asked to go: what is best for a child is looked at first.
  appliesWhen: all(treatedAsChild, fact('return.planned'), not(recorded('return.cancelledAt'))),
  owed: {
    says: {
      en: 'A formal determination of the child’s best interests',
      fr: 'Une détermination formelle de l’intérêt supérieur de l’enfant',
      pt: 'Uma determinação formal do superior interesse da criança',
    },
    when: fact('return.bestInterestsDetermined'),
  },
  neverDependsOn: [
    'person.citizenships',
    'person.migrationStatus',
    'person.possibleVictim',
    'return.voluntary',
    'consent.state',
  ],
  severity: 'critical',
  action: {
    kind: 'hold-removal',
    stops: 'stops',
    verb: { en: 'Hold', fr: 'Suspendre', pt: 'Suspender' },
    text: {
      en: 'Hold the return. Ask for a formal determination of what is best for the child. Look for family only if that is safe and after hearing the child. Never do it through a State that the child fears.',
      fr: 'Suspendez le retour. Demandez une détermination formelle de l’intérêt de l’enfant. Ne recherchez la famille que si c’est sans danger, après avoir entendu l’enfant. Ne passez jamais par un État que l’enfant craint.',
      pt: 'Suspenda o regresso. Peça uma determinação formal do que é melhor para a criança. Procure a família só se for seguro e depois de ouvir a criança. Nunca o faça através de um Estado que ela receia.',
    },
    whileUnknown: {
      en: 'Hold the return until it is known whether the person is a child.',
      fr: 'Suspendez le retour jusqu’à ce qu’on sache si la personne est un enfant.',
      pt: 'Suspenda o regresso até se saber se a pessoa é criança.',
    },
  },
  actionWhen: [{ when: recorded('return.carriedOutAt'), action: actAfterRemoval }],
  dutyBearer: 'child-protection-service',
  owner: 'guardian',
  clocks: [
    { from: { received: 'return' }, parameter: documents },
    { from: { moment: 'return.plannedFor' }, parameter: beforeItBegins },
  ],
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.possibleChild'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a boy is to be sent back tomorrow',
      given: { person: [{ ageYears: 13 }], return: [{ planned: 'yes', plannedFor: tomorrow }] },
      expect: 'yes',
      finding: 'due',
      action: 'hold-removal',
    },
    {
      when: 'weeks went by without a determination',
      given: {
        person: [{ possibleChild: 'yes' }],
        return: [{ receivedAt: receivedLongAgo, planned: 'yes', plannedFor: nextWeek }],
      },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
    },
    {
      when: 'his best interests were determined',
      given: { person: [{ ageYears: 13 }], return: [{ planned: 'yes', bestInterestsDetermined: 'yes' }] },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'the person is plainly an adult',
      given: { person: [{ ageYears: 52 }], return: [{ planned: 'yes' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'it is not known whether the person is a child',
      given: { return: [{ planned: 'yes', plannedFor: tomorrow }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'hold-removal',
    },
  ],
})
