import { all, any, before, elapsed, fact, is, not, onRecord } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { atOnce, detentionReview } from '#law/parameters/clocks.ts'
import { treatedAsVictim } from '#law/presumptions.ts'
import { freedomOfMovement, rightsToolkit, traffickingPrinciples } from '#law/sources/guidance.ts'
import { anHourAgo, fourMonthsAgo, nextWeek, twoDaysAgo } from '../example-moments.ts'
import { stillHeld } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

const held = all(
  is(
    'custody.kind',
    'immigration',
    'police',
    'prison',
    'criminal',
    'closed-shelter',
    'vagrant-house',
    'transit-zone',
    'private-or-embassy-confinement',
  ),
  not(onRecord(all(is('custody.kind', 'closed-shelter'), fact('custody.canLeave')))),
)

export const victimsNotHeld = safeguard({
  id: 'SG-PRO-04',
  title: {
    en: 'Victims are not locked up',
    fr: 'Les victimes ne sont pas enfermées',
    pt: 'As vítimas não são presas',
  },
  text: {
    en: 'If you may be a victim, you should not be held: not in a cell, an immigration centre or a locked shelter. You are offered a safe place that you accept and may leave.',
    fr: 'Si vous êtes peut-être une victime, on ne devrait pas vous enfermer. Ni en cellule, ni en centre de rétention, ni dans un foyer fermé. On vous propose un lieu sûr que vous acceptez et pouvez quitter.',
    pt: 'Se pode ser vítima, não deve ficar em detenção: nem numa cela, nem num centro de migração, nem num abrigo fechado. Oferecem-lhe um lugar seguro que aceite e de onde possa sair.',
  },
  sources: [
    {
      instrument: traffickingPrinciples,
      at: 'guideline 6 (6.2)',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 368, words: 'Trafficked persons should not be held in immigration detention centres' },
      heading: { line: 361, words: 'Guideline 6' },
    },
    {
      instrument: freedomOfMovement,
      at: 'p 8',
      role: 'interprets',
      force: 'should',
      seed: { line: 418, words: 'Anne T. Gallagher and Marika McAdam' },
    },
  ],
  about: 'custody',
  appliesWhen: all(stillHeld, treatedAsVictim),
  exceptions: [
    {
      when: all(is('custody.kind', 'police', 'prison', 'criminal'), fact('custody.unconnectedOffence')),
      says: {
        en: 'Custody for an offence that was shown, with reasons, to have nothing to do with the trafficking.',
        fr: 'Détention pour une infraction sans rapport avec la traite, ce qui est établi avec des motifs.',
        pt: 'Detenção por uma infracção que se demonstrou, com razões, nada ter a ver com o tráfico.',
      },
      source: {
        instrument: traffickingPrinciples,
        at: 'Principle 7',
        role: 'interprets',
        force: 'should',
        seed: { line: 88, words: 'Trafficked persons shall not be detained, charged or prosecuted' },
        heading: { line: 86, words: 'E/2002/68/Add.1' },
      },
    },
    {
      interplay: 7,
      when: all(
        fact('custody.limitExceptional'),
        fact('custody.legalBasis'),
        before('now', 'custody.limitUntil'),
        any(
          not(elapsed('custody.lastReviewAt', detentionReview)),
          not(elapsed('custody.startedAt', detentionReview)),
        ),
      ),
      says: {
        en: 'A limit for the person’s safety that is exceptional, lawful, ends on a set day, and was reviewed within a week.',
        fr: 'Une limite pour la sécurité de la personne, exceptionnelle, légale, qui prend fin à une date fixée et réexaminée dans la semaine.',
        pt: 'Um limite pela segurança da pessoa, excepcional, legal, com fim marcado e reexaminado há menos de uma semana.',
      },
      source: {
        instrument: rightsToolkit,
        at: '1.4',
        role: 'interprets',
        force: 'should',
        seed: {
          line: 414,
          words: 'such limitations should be on an exceptional basis and for a limited time',
        },
      },
    },
  ],
  forbids: {
    says: {
      en: 'A victim held in any kind of custody',
      fr: 'Une victime privée de liberté, de quelque manière que ce soit',
      pt: 'Uma vítima detida, seja de que forma for',
    },
    when: held,
  },
  neverDependsOn: [
    'consent.scope',
    'consent.state',
    'proceeding.role',
    'person.migrationStatus',
    'person.sex',
  ],
  severity: 'critical',
  action: {
    kind: 'move-to-open-care',
    stops: 'stops',
    verb: { en: 'Move', fr: 'Transférer', pt: 'Transferir' },
    text: {
      en: 'Move the person to an open, safe place that they accept. Never release anybody without a safe place to go, transport, belongings and children.',
      fr: 'Transférez la personne vers un lieu ouvert et sûr qu’elle accepte. Ne remettez jamais quelqu’un en liberté sans un lieu sûr où aller, un transport, ses affaires et ses enfants.',
      pt: 'Transfira a pessoa para um lugar aberto e seguro que aceite. Nunca ponha ninguém em liberdade sem um lugar seguro para onde ir, transporte, os seus bens e os filhos.',
    },
    whileUnknown: {
      en: 'It is not known yet whether the person is a victim, or how they are held. Prepare an open, safe place, and find out now.',
      fr: 'On ne sait pas encore si la personne est une victime, ni comment elle est retenue. Préparez un lieu ouvert et sûr, et renseignez-vous maintenant.',
      pt: 'Ainda não se sabe se a pessoa é vítima, ou como está detida. Prepare um lugar aberto e seguro, e apure já.',
    },
  },
  dutyBearer: 'detention-service',
  owner: 'detention-authority',
  clocks: [{ from: { moment: 'custody.startedAt' }, parameter: atOnce }],
  asOf: 'custody.startedAt',
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.possibleVictim', 'custody.kind'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a possible victim has been in an immigration centre for two days',
      given: {
        person: [{ possibleVictim: 'yes' }],
        custody: [{ kind: 'immigration', startedAt: twoDaysAgo }],
      },
      expect: 'yes',
      finding: 'departure',
      overdue: 'yes',
      action: 'move-to-open-care',
    },
    {
      when: 'she can leave the shelter',
      given: {
        person: [{ possibleVictim: 'yes' }],
        custody: [{ kind: 'closed-shelter', startedAt: twoDaysAgo, canLeave: 'yes' }],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'the limit is exceptional, lawful, ends next week and was reviewed an hour ago',
      given: {
        person: [{ possibleVictim: 'yes' }],
        custody: [
          {
            kind: 'closed-shelter',
            startedAt: fourMonthsAgo,
            limitExceptional: 'yes',
            legalBasis: 'yes',
            limitUntil: nextWeek,
            lastReviewAt: anHourAgo,
          },
        ],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the same limit has not been reviewed for months',
      given: {
        person: [{ possibleVictim: 'yes' }],
        custody: [
          {
            kind: 'closed-shelter',
            startedAt: fourMonthsAgo,
            limitExceptional: 'yes',
            legalBasis: 'yes',
            limitUntil: nextWeek,
          },
        ],
      },
      expect: 'yes',
      finding: 'departure',
    },
    {
      when: 'custody has ended',
      given: {
        person: [{ possibleVictim: 'yes' }],
        custody: [{ kind: 'police', startedAt: twoDaysAgo, endedAt: anHourAgo }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'it is not known whether the person held is a victim',
      given: { custody: [{ kind: 'immigration', startedAt: anHourAgo }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'move-to-open-care',
    },
  ],
})
