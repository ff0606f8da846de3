import { all, any, before, fact, lasting, not, onRecord, recorded } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { atOnce } from '#law/parameters/clocks.ts'
import { treatedAsChild } from '#law/presumptions.ts'
import { rantsev } from '#law/sources/judgments.ts'
import { civilAndPoliticalRights, smugglingProtocol } from '#law/sources/treaties.ts'
import { anHourAgo, twoDaysAgo } from '../example-moments.ts'
import { contestWithTeam } from '../shared-words.ts'

/** A plain *no* where nothing ever pointed to a danger needs no decision to end it. */
const everInDanger = any(
  fact('danger.ongoing'),
  recorded('danger.at'),
  recorded('danger.protectiveStep'),
  recorded('danger.protectiveStepAt'),
)
const stepSinceDanger = all(
  recorded('danger.protectiveStep'),
  not(onRecord(before('danger.protectiveStepAt', 'danger.at'))),
)
const againstAnAdultsWill = all(not(fact('danger.agreed')), not(treatedAsChild))

export const actOnDanger = safeguard({
  id: 'SG-PRO-01',
  title: {
    en: 'Danger is acted on at once',
    fr: 'On agit tout de suite face au danger',
    pt: 'Perante o perigo age-se já',
  },
  text: {
    en: 'If your life or safety is in danger, you are helped to safety and to urgent care now. This goes for everybody. If you are an adult, only if you agree.',
    fr: 'Si votre vie ou votre sécurité est en danger, on vous aide maintenant à vous mettre à l’abri et à recevoir des soins urgents. Cela vaut pour tout le monde. Si vous êtes adulte, seulement si vous le voulez bien.',
    pt: 'Se a sua vida ou segurança está em perigo, recebe já ajuda para se pôr a salvo e cuidados urgentes. É assim para todas as pessoas. Se já tem 18 anos, só se concordar.',
  },
  sources: [
    {
      instrument: smugglingProtocol,
      at: 'arts 8, 16(1), 16(2), 16(3), 19(2)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 321, words: 'article 16(1) of the Smuggling Protocol' },
    },
    { instrument: civilAndPoliticalRights, possibly: 'arts 6, 8', role: 'states-the-duty', force: 'shall' },
    {
      instrument: rantsev,
      at: 'para 286',
      role: 'interprets',
      force: 'should',
      seed: { line: 327, words: 'Rantsev v Cyprus and Russia*, Application no. 25965/04' },
    },
  ],
  about: 'danger',
  appliesWhen: all(lasting('danger.ongoing'), everInDanger),
  owed: {
    says: {
      en: 'A protective step since the danger was last recorded; for an adult, not against their will',
      fr: 'Une mesure de protection depuis que le danger a été inscrit ; pour un adulte, pas contre sa volonté',
      pt: 'Uma medida de protecção desde que o perigo foi registado; para um adulto, não contra a sua vontade',
    },
    when: all(stepSinceDanger, not(onRecord(againstAnAdultsWill))),
  },
  neverDependsOn: [
    'person.migrationStatus',
    'person.foreign',
    'person.possibleVictim',
    'consent.scope',
    'consent.state',
    'proceeding.role',
  ],
  severity: 'critical',
  action: {
    kind: 'make-safe',
    stops: 'stops',
    verb: { en: 'Make safe', fr: 'Mettre à l’abri', pt: 'Pôr a salvo' },
    text: {
      en: 'Act now: a safe place and urgent medical care. Ask an adult first. Records can wait.',
      fr: 'Agissez maintenant : un endroit sûr et des soins urgents. À une personne adulte, demandez d’abord. Les dossiers peuvent attendre.',
      pt: 'Aja já: um lugar seguro e cuidados médicos urgentes. A uma pessoa adulta, pergunte primeiro. Os registos podem esperar.',
    },
    whileUnknown: {
      en: 'Find out now whether the person is in danger, and act as if they were until you know.',
      fr: 'Voyez maintenant si la personne est en danger, et agissez comme si elle l’était, jusqu’à ce que vous le sachiez.',
      pt: 'Veja já se a pessoa está em perigo, e aja como se estivesse, até saber.',
    },
  },
  dutyBearer: 'police',
  owner: 'frontline-officer',
  clocks: [{ from: { moment: 'danger.at' }, parameter: atOnce }],
  asOf: 'danger.at',
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['danger.ongoing'],
  contest: contestWithTeam,
  examples: [
    {
      when: 'a danger was recorded two days ago and nothing was done',
      given: { danger: [{ ongoing: 'yes', at: twoDaysAgo }] },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
      action: 'make-safe',
    },
    {
      when: 'a danger was recorded an hour ago',
      given: { danger: [{ ongoing: 'yes', at: anHourAgo }] },
      expect: 'yes',
      finding: 'due',
      overdue: 'no',
    },
    {
      when: 'the person was helped to safety since',
      given: {
        danger: [
          {
            ongoing: 'yes',
            at: twoDaysAgo,
            protectiveStep: ['moved-to-safety'],
            protectiveStepAt: anHourAgo,
          },
        ],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'the step was taken before the danger that is recorded now',
      given: {
        danger: [
          { ongoing: 'yes', at: anHourAgo, protectiveStep: ['safety-plan'], protectiveStepAt: twoDaysAgo },
        ],
      },
      expect: 'yes',
      finding: 'due',
    },
    {
      when: 'it was decided that the danger is over',
      given: { danger: [{ ongoing: { value: 'no', said: 'decision' }, at: twoDaysAgo }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the person says that there is no danger, and nothing points to one',
      given: { danger: [{ ongoing: { value: 'no', said: 'self' } }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the person says that the danger is over, and nobody has decided it',
      given: { danger: [{ ongoing: { value: 'no', said: 'self' }, at: twoDaysAgo }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'make-safe',
    },
  ],
})
