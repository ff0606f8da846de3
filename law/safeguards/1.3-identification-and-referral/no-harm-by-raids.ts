import { all, any, fact, is, not, recorded } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { atOnce } from '#law/parameters/clocks.ts'
import { cedaw38, collateralDamage, organisingForChange, rightsToolkit } from '#law/sources/guidance.ts'
import { anHourAgo, twoDaysAgo } from '../example-moments.ts'
import { contestWithOversight } from '../shared-words.ts'

export const noHarmByRaids = safeguard({
  id: 'SG-IDR-05',
  title: {
    en: 'A raid must not do harm',
    fr: 'Une descente ne doit pas faire de mal',
    pt: 'Uma rusga não pode fazer mal',
  },
  text: {
    en: 'Action against trafficking must not become violence against the people who were found, nor their detention or removal. Nobody has to leave children, papers or savings behind.',
    fr: 'L’action contre la traite ne doit pas devenir violence, détention ou renvoi des personnes trouvées. Personne ne doit laisser derrière soi ses enfants, ses papiers ou ses économies.',
    pt: 'A acção contra o tráfico de pessoas não pode tornar-se violência, detenção ou expulsão das pessoas encontradas. Ninguém tem de deixar para trás filhos, documentos ou poupanças.',
  },
  sources: [
    {
      instrument: cedaw38,
      at: '[46]',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 270, words: 'condemns the use of anti-trafficking interventions to justify violence' },
      heading: { line: 284, words: 'General Recommendation No. 38' },
    },
    {
      instrument: collateralDamage,
      role: 'context',
      force: 'should',
      seed: { line: 286, words: 'Collateral Damage' },
    },
    {
      instrument: organisingForChange,
      role: 'context',
      force: 'should',
      seed: { line: 286, words: 'Sex Workers Organising for Change' },
    },
    {
      instrument: rightsToolkit,
      at: '1.3',
      role: 'interprets',
      force: 'should',
      seed: { line: 272, words: 'leave behind their savings, their possessions or even their children' },
    },
  ],
  about: 'event',
  appliesWhen: is('event.kind', 'raid', 'rescue'),
  forbids: {
    says: {
      en: 'Unnecessary force, detention of people who were found, belongings or children left behind, and no remedy offered',
      fr: 'Force inutile, personnes retenues, affaires ou enfants laissés sur place, sans réparation proposée',
      pt: 'Força desnecessária, detenção das pessoas encontradas, bens ou crianças deixados para trás, sem reparação oferecida',
    },
    when: all(
      any(
        is('event.force', 'unnecessary'),
        fact('event.peopleDetained'),
        fact('event.belongingsLeft'),
        fact('event.childrenLeft'),
      ),
      not(recorded('event.remedyOfferedAt')),
    ),
  },
  neverDependsOn: ['person.migrationStatus', 'person.possibleVictim', 'person.victimStatus', 'consent.state'],
  severity: 'critical',
  action: {
    kind: 'care-after-raid',
    stops: 'stops',
    verb: { en: 'Check', fr: 'Vérifier', pt: 'Verificar' },
    text: {
      en: 'Get medical and legal help to the person, check for release, fetch children and belongings, offer to record a complaint. Nobody is removed because of the raid meanwhile.',
      fr: 'Apportez une aide médicale et juridique, vérifiez la remise en liberté, faites chercher les enfants et les affaires, proposez d’enregistrer une plainte. Personne n’est renvoyé à cause de la descente entre-temps.',
      pt: 'Leve ajuda médica e jurídica à pessoa, veja se pode ser libertada, mande buscar filhos e bens, ofereça registar uma queixa. Entretanto, ninguém é expulso por causa da rusga.',
    },
    whileUnknown: {
      en: 'Find out how the raid went: force, people held, children or belongings left behind. Nobody is removed because of it meanwhile.',
      fr: 'Établissez comment la descente s’est passée : force, personnes retenues, enfants ou affaires laissés. Personne n’est renvoyé pour cela entre-temps.',
      pt: 'Apure como correu a rusga: força, pessoas detidas, filhos ou bens deixados. Entretanto, ninguém é expulso por causa dela.',
    },
  },
  dutyBearer: 'police',
  owner: 'investigator',
  clocks: [{ from: { moment: 'event.at' }, parameter: atOnce }],
  asOf: 'event.at',
  audience: { reads: ['team', 'oversight'], concerns: ['officials', 'ill-treatment'] },
  discloses: ['event.force', 'event.peopleDetained'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'people were held after a raid an hour ago',
      given: { event: [{ kind: 'raid', at: anHourAgo, peopleDetained: 'yes' }] },
      expect: 'yes',
      finding: 'departure',
      overdue: 'no',
      action: 'care-after-raid',
    },
    {
      when: 'people were held, and help, a check of their release and a complaint were offered since',
      given: { event: [{ kind: 'raid', at: twoDaysAgo, peopleDetained: 'yes', remedyOfferedAt: anHourAgo }] },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'force was necessary, nobody was held and nothing was left behind',
      given: {
        event: [
          {
            kind: 'raid',
            force: 'necessary',
            peopleDetained: 'no',
            belongingsLeft: 'no',
            childrenLeft: 'no',
          },
        ],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'nobody knows how much force was used',
      given: {
        event: [
          { kind: 'raid', at: twoDaysAgo, peopleDetained: 'no', belongingsLeft: 'no', childrenLeft: 'no' },
        ],
      },
      expect: 'yes',
      finding: 'open-question',
      overdue: 'yes',
      action: 'care-after-raid',
    },
    {
      when: 'the person came by herself',
      given: { event: [{ kind: 'self-report' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'it is not known how the person was found',
      given: { event: [{ kind: 'unknown', peopleDetained: 'yes' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'care-after-raid',
    },
  ],
})
