import { any, is, recorded, some } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { withoutDelay } from '#law/parameters/clocks.ts'
import { treatedAsVictim } from '#law/presumptions.ts'
import { identificationGuide, rightsToolkit, traffickingPrinciples } from '#law/sources/guidance.ts'
import { anHourAgo, receivedLongAgo } from '../example-moments.ts'
import { removalAhead } from '../shared-conditions.ts'
import { contestWithTeam } from '../shared-words.ts'

export const presumeVictim = safeguard({
  id: 'SG-IDR-01',
  title: {
    en: 'Who may be a victim is treated as a victim',
    fr: 'La personne qui est peut-être victime est traitée comme une victime',
    pt: 'Uma pessoa que pode ser vítima é tratada como vítima',
  },
  text: {
    en: 'From the first sign on, you are treated as a victim and get first help. This lasts until a careful look has shown otherwise. You do not have to prove anything.',
    fr: 'Dès le premier signe, on vous traite comme une victime et vous recevez une première aide. Cela dure jusqu’à ce qu’un examen attentif montre le contraire. Vous n’avez rien à prouver.',
    pt: 'Desde o primeiro sinal, tem o tratamento devido a uma vítima e recebe a primeira ajuda. É assim até que um exame cuidadoso mostre o contrário. Não tem de provar nada.',
  },
  sources: [
    {
      instrument: identificationGuide,
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 106, words: 'Bali Process Policy Guide on Identifying Victims of Trafficking' },
    },
    {
      instrument: traffickingPrinciples,
      at: 'guideline 2',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 258, words: 'OHCHR Recommended Principles and Guidelines' },
    },
    {
      instrument: rightsToolkit,
      at: '1.3',
      role: 'interprets',
      force: 'should',
      seed: {
        line: 266,
        words: 'a presumption that a person who may be a victim of trafficking is a victim',
      },
    },
  ],
  appliesWhen: treatedAsVictim,
  owed: {
    says: {
      en: 'The presumption is written down, with its date',
      fr: 'La présomption est notée, avec sa date',
      pt: 'A presunção fica registada, com a data',
    },
    when: recorded('person.presumptionRecordedAt'),
  },
  forbids: {
    says: {
      en: 'Held as a suspect or for irregular stay, or about to be removed',
      fr: 'Retenue comme suspecte ou pour séjour irrégulier, ou sur le point d’être renvoyée',
      pt: 'Detida como suspeita ou por permanência irregular, ou prestes a ser expulsa',
    },
    when: any(is('person.heldAs', 'suspect', 'irregular-migrant'), some('return', removalAhead)),
  },
  neverDependsOn: [
    'consent.scope',
    'consent.state',
    'proceeding.role',
    'person.migrationStatus',
    'charge.stage',
  ],
  severity: 'critical',
  action: {
    kind: 'presume-victim',
    stops: 'stops',
    verb: { en: 'Record', fr: 'Noter', pt: 'Registar' },
    text: {
      en: 'Treat the person as a victim and write the presumption down. Do not hold or remove them as an offender. Offer help now.',
      fr: 'Traitez la personne comme une victime et notez la présomption. Elle ne doit être ni retenue ni renvoyée comme si elle était coupable. Proposez de l’aide maintenant.',
      pt: 'Trate a pessoa como vítima e registe a presunção. Não a detenha nem a expulse como se fosse culpada. Ofereça ajuda já.',
    },
    whileUnknown: {
      en: 'It is not known yet whether the person is a victim. Do not treat them as an offender; arrange a screening by a qualified person.',
      fr: 'On ne sait pas encore si la personne est une victime. Ne la traitez pas en coupable ; organisez un entretien avec une personne qualifiée.',
      pt: 'Ainda não se sabe se a pessoa é vítima. Não a trate como culpada; marque uma entrevista com uma pessoa qualificada.',
    },
  },
  dutyBearer: 'police',
  owner: 'frontline-officer',
  clocks: [{ from: { received: 'person' }, parameter: withoutDelay }],
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.possibleVictim'],
  contest: contestWithTeam,
  examples: [
    {
      when: 'a possible victim is held as a suspect',
      given: { person: [{ possibleVictim: 'yes', heldAs: 'suspect', presumptionRecordedAt: anHourAgo }] },
      expect: 'yes',
      finding: 'departure',
      action: 'presume-victim',
    },
    {
      when: 'the presumption was never written down',
      given: { person: [{ receivedAt: receivedLongAgo, possibleVictim: 'yes', heldAs: 'none' }] },
      expect: 'yes',
      finding: 'departure',
      overdue: 'yes',
    },
    {
      when: 'signs were observed, the presumption is written down and the person is not held',
      given: {
        person: [{ presumptionRecordedAt: anHourAgo, heldAs: 'victim' }],
        screening: [{ indicators: 'yes' }],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'a decision ended the presumption',
      given: {
        person: [{ possibleVictim: 'yes', victimStatus: { value: 'not-a-victim', said: 'decision' } }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'a qualified screening saw no sign, and nobody had presumed anything',
      given: { screening: [{ qualified: 'yes', indicators: 'no', outcome: 'no-current-sign' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the person says that she is no victim',
      given: { person: [{ possibleVictim: { value: 'no', said: 'self' } }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'presume-victim',
    },
  ],
})
