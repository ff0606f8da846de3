import { all, any, fact, is, not, recorded } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { withoutDelay } from '#law/parameters/clocks.ts'
import { treatedAsChild } from '#law/presumptions.ts'
import { childVictims, traffickingPrinciples } from '#law/sources/guidance.ts'
import { rightsOfTheChild } from '#law/sources/treaties.ts'
import { anHourAgo, receivedLongAgo } from '../example-moments.ts'
import { contestWithTeam } from '../shared-words.ts'

const needsGuardian = any(
  is('person.accompaniment', 'unaccompanied', 'separated', 'alone'),
  fact('person.accompanyingAdultMayBeInvolved'),
  fact('person.conflictOfInterest'),
)

export const guardianAndVoice = safeguard({
  id: 'SG-PRO-09',
  title: {
    en: 'A child has a guardian, is heard and is informed',
    fr: 'Un enfant a un tuteur, est entendu et informé',
    pt: 'Uma criança tem um tutor, é ouvida e informada',
  },
  text: {
    en: 'If you are a child without family here, somebody independent is there only for you. You are asked what you want, and told what will happen.',
    fr: 'Si vous êtes un enfant sans famille ici, une personne indépendante est là rien que pour vous. On vous demande ce que vous voulez, et on vous dit ce qui va se passer.',
    pt: 'Se é uma criança sem família aqui, há alguém independente só para si. Perguntam-lhe o que quer, e dizem-lhe o que vai acontecer.',
  },
  sources: [
    {
      instrument: rightsOfTheChild,
      at: 'arts 3, 12(1)(2)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 335, words: 'CRC article 12(1)(2)' },
    },
    {
      instrument: childVictims,
      at: 'guideline 7.1',
      role: 'interprets',
      force: 'should',
      seed: { line: 335, words: 'Guideline 7.1 of the UNICEF Guidelines' },
    },
    {
      instrument: traffickingPrinciples,
      at: 'guideline 8',
      role: 'interprets',
      force: 'should',
      seed: { line: 335, words: 'Guideline 8 of the OHCHR' },
    },
  ],
  appliesWhen: treatedAsChild,
  owed: {
    says: {
      en: 'A guardian where one is needed, the child’s own views, information the child understands',
      fr: 'Un tuteur s’il en faut un, l’avis de l’enfant, des informations qu’il comprend',
      pt: 'Um tutor quando é preciso, a opinião da criança, informação que ela entende',
    },
    when: all(
      any(recorded('person.guardianAppointedAt'), not(needsGuardian)),
      recorded('person.viewsHeardAt'),
      fact('person.informationGiven'),
    ),
  },
  neverDependsOn: [
    'person.citizenships',
    'person.foreign',
    'person.migrationStatus',
    'person.possibleVictim',
    'proceeding.role',
  ],
  severity: 'high',
  action: {
    kind: 'appoint-guardian',
    stops: 'does-not-stop',
    verb: { en: 'Appoint', fr: 'Nommer', pt: 'Nomear' },
    text: {
      en: 'Appoint a guardian who is independent of police, immigration, shelter and any suspect. Hear the child and explain. Ask no parent, tell no parent, and hand nothing to a parent, until it is known to be safe.',
      fr: 'Nommez un tuteur indépendant de la police, de l’immigration, du foyer et de tout suspect. Écoutez l’enfant et expliquez-lui. Ne demandez, ne dites et ne remettez rien à un parent avant de savoir que c’est sans danger.',
      pt: 'Nomeie um tutor independente da polícia, da migração, do abrigo e de qualquer suspeito. Ouça a criança e explique-lhe. Não peça, não diga e não entregue nada ao pai ou à mãe até se saber que é seguro.',
    },
    whileUnknown: {
      en: 'Find out whether the person is a child. If so, a guardian may be needed.',
      fr: 'Voyez si la personne est un enfant. Si oui, un tuteur est peut-être nécessaire.',
      pt: 'Veja se a pessoa é criança. Se for, pode ser preciso um tutor.',
    },
  },
  dutyBearer: 'child-protection-service',
  owner: 'child-protection-lead',
  clocks: [{ from: { received: 'person' }, parameter: withoutDelay }],
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.possibleChild'],
  contest: contestWithTeam,
  examples: [
    {
      when: 'an unaccompanied child has had no guardian for weeks',
      given: { person: [{ receivedAt: receivedLongAgo, ageYears: 14, accompaniment: 'unaccompanied' }] },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
      action: 'appoint-guardian',
    },
    {
      when: 'the child came today',
      given: { person: [{ ageYears: 14, accompaniment: 'unaccompanied' }] },
      expect: 'yes',
      finding: 'due',
      overdue: 'no',
    },
    {
      when: 'guardian, hearing and information are on record',
      given: {
        person: [
          {
            ageYears: 14,
            accompaniment: 'separated',
            guardianAppointedAt: anHourAgo,
            viewsHeardAt: anHourAgo,
            informationGiven: 'yes',
          },
        ],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'the person is plainly an adult',
      given: { person: [{ ageYears: 45 }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'it is not known whether the person is a child',
      given: { person: [{ possibleChild: 'declined' }] },
      expect: 'unknown',
      finding: 'open-question',
    },
  ],
})
