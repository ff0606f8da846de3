import { all, fact, is } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { promptly } from '#law/parameters/clocks.ts'
import { treatedAsVictim } from '#law/presumptions.ts'
import { nonPunishmentBrief, traffickingPrinciples, workingGroup2009 } from '#law/sources/guidance.ts'
import { asean } from '#law/sources/treaties.ts'
import { anHourAgo, tenDaysAgo } from '../example-moments.ts'
import { chargeStands } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

const linked = is('charge.linkToTrafficking', 'direct', 'compelled')

export const nonPunishment = safeguard({
  id: 'SG-LEG-05',
  title: {
    en: 'A victim is not punished for what trafficking made them do',
    fr: 'Une victime n’est pas punie pour ce que la traite lui a fait faire',
    pt: 'Uma vítima não é punida pelo que o tráfico de pessoas a levou a fazer',
  },
  text: {
    en: 'If you did something because you were trafficked, or were forced to, you should not be held, charged or punished for it. What is already on your criminal record should be cleared.',
    fr: 'Vous avez peut-être agi parce que vous étiez victime de traite, ou sous la contrainte. Cela ne devrait vous valoir ni détention, ni poursuites, ni peine. Ce qui figure déjà à votre casier devrait être effacé.',
    pt: 'Se fez alguma coisa por ser vítima de tráfico, ou à força, isso não deve dar detenção, acusação nem pena. O que já consta do seu registo criminal deve ser apagado.',
  },
  sources: [
    {
      instrument: traffickingPrinciples,
      at: 'Principle 7',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 86, words: 'E/2002/68/Add.1' },
    },
    {
      instrument: workingGroup2009,
      at: 'para 12',
      role: 'states-the-duty',
      force: 'shall-consider',
      seed: { line: 96, words: 'CTOC/COP/WG.4/2009/2, para. 12' },
    },
    {
      instrument: nonPunishmentBrief,
      at: 'p 4',
      role: 'interprets',
      force: 'should',
      seed: { line: 104, words: 'ICAT, Issue Brief 8/2020' },
    },
    {
      instrument: asean,
      at: 'art 14(7)',
      role: 'states-the-duty',
      force: 'shall-consider',
      seed: { line: 102, words: 'The ASEAN Convention on Trafficking in Persons' },
    },
  ],
  about: 'charge',
  appliesWhen: all(chargeStands, treatedAsVictim, linked),
  exceptions: [
    {
      when: fact('charge.unconnectedShown'),
      says: {
        en: 'It has been shown, with reasons on record, that the act had nothing to do with the trafficking.',
        fr: 'Il a été établi, avec des motifs inscrits, que l’acte n’avait rien à voir avec la traite.',
        pt: 'Ficou demonstrado, com razões registadas, que o acto nada teve a ver com o tráfico.',
      },
      source: {
        instrument: traffickingPrinciples,
        at: 'Principle 7',
        role: 'interprets',
        force: 'should',
        seed: { line: 88, words: 'to the extent that such involvement is a direct consequence' },
        heading: { line: 86, words: 'E/2002/68/Add.1' },
      },
    },
  ],
  forbids: {
    says: {
      en: 'A charge or a punishment for an act that trafficking caused',
      fr: 'Une poursuite ou une peine pour un acte causé par la traite',
      pt: 'Uma acusação ou uma pena por um acto causado pelo tráfico',
    },
    when: linked,
  },
  neverDependsOn: [
    'charge.offence',
    'person.migrationStatus',
    'consent.scope',
    'consent.state',
    'proceeding.role',
  ],
  severity: 'critical',
  action: {
    kind: 'pause-charge',
    stops: 'stops',
    verb: { en: 'Pause', fr: 'Suspendre', pt: 'Suspender' },
    text: {
      en: 'Ask the prosecutor to discontinue the case, because the act follows from trafficking. Check whether the person is held because of it.',
      fr: 'Demandez au procureur d’abandonner les poursuites, car l’acte découle de la traite. Vérifiez si la personne est retenue pour cette raison.',
      pt: 'Peça ao Ministério Público que ponha fim ao processo, porque o acto resulta do tráfico. Veja se a pessoa está detida por causa disso.',
    },
    whileUnknown: {
      en: 'Ask for a pause. Find out first, with a qualified person, whether the act follows from trafficking.',
      fr: 'Demandez une suspension. Établissez d’abord, avec une personne qualifiée, si l’acte découle de la traite.',
      pt: 'Peça uma suspensão. Veja primeiro, com uma pessoa qualificada, se o acto resulta do tráfico.',
    },
  },
  actionWhen: [
    {
      when: is('charge.stage', 'convicted', 'sentenced'),
      action: {
        kind: 'clear-record',
        stops: 'stops',
        verb: { en: 'Review', fr: 'Faire réviser', pt: 'Rever' },
        text: {
          en: 'Ask for the sentence to be stayed and reviewed, and for the conviction to be cleared from the record.',
          fr: 'Demandez que l’exécution de la peine soit suspendue, que la condamnation soit révisée et effacée du casier.',
          pt: 'Peça que a pena seja suspensa, que a condenação seja revista e apagada do registo criminal.',
        },
      },
    },
  ],
  dutyBearer: 'prosecution-service',
  owner: 'prosecutor',
  clocks: [{ from: { moment: 'charge.at' }, parameter: promptly }],
  asOf: 'charge.at',
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.possibleVictim', 'charge.linkToTrafficking'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a victim is charged with drugs work that she was forced to do',
      given: {
        person: [{ victimStatus: 'confirmed' }],
        charge: [{ offence: ['drugs'], stage: 'charged', linkToTrafficking: 'compelled', at: anHourAgo }],
      },
      expect: 'yes',
      finding: 'departure',
      overdue: 'no',
      action: 'pause-charge',
    },
    {
      when: 'a victim was sentenced for it ten days ago',
      given: {
        person: [{ possibleVictim: 'yes' }],
        charge: [{ offence: ['drugs'], stage: 'sentenced', linkToTrafficking: 'direct', at: tenDaysAgo }],
      },
      expect: 'yes',
      finding: 'departure',
      overdue: 'yes',
      action: 'clear-record',
    },
    {
      when: 'the offence was shown to be unconnected',
      given: {
        person: [{ possibleVictim: 'yes' }],
        charge: [{ offence: ['theft'], linkToTrafficking: 'direct', unconnectedShown: 'yes' }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the link to trafficking is not known',
      given: {
        person: [{ possibleVictim: 'yes' }],
        charge: [{ offence: ['false-documents'], stage: 'charged', linkToTrafficking: 'unknown' }],
      },
      expect: 'unknown',
      finding: 'open-question',
      action: 'pause-charge',
    },
  ],
})
