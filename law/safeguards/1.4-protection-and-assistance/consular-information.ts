import { all, is, recorded } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { withoutDelay } from '#law/parameters/clocks.ts'
import { traffickingPrinciples } from '#law/sources/guidance.ts'
import { consularRelations, smugglingProtocol } from '#law/sources/treaties.ts'
import { anHourAgo, twoDaysAgo } from '../example-moments.ts'
import { stillHeld } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

export const consularInformation = safeguard({
  id: 'SG-PRO-05-A',
  title: {
    en: 'Whoever is held abroad is told of the right to contact the consulate',
    fr: 'Toute personne retenue à l’étranger est informée qu’elle peut contacter son consulat',
    pt: 'Qualquer pessoa detida no estrangeiro é informada de que pode contactar o seu consulado',
  },
  text: {
    en: 'If you are held in a country that is not yours, you may contact your consulate. You are told so in private, in a language you understand. You need not do it.',
    fr: 'Si l’on vous retient dans un pays qui n’est pas le vôtre, vous pouvez contacter votre consulat. On vous le dit en privé, dans une langue que vous comprenez. Rien ne vous y oblige.',
    pt: 'Se está em detenção num país que não é o seu, pode contactar o seu consulado. Dizem-lhe isto em privado, numa língua que entende. Não é uma obrigação.',
  },
  sources: [
    {
      instrument: smugglingProtocol,
      at: 'art 16(5)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 381, words: 'article 16(5)' },
    },
    {
      instrument: consularRelations,
      possibly: 'art 36(1)(b)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 381, words: 'Vienna Convention on Consular Relations' },
    },
    {
      instrument: traffickingPrinciples,
      at: 'guideline 6 (6.4)',
      role: 'interprets',
      force: 'should',
      seed: {
        line: 370,
        words: 'informed of their right of access to diplomatic and consular representatives',
      },
      heading: { line: 361, words: 'Guideline 6' },
    },
  ],
  about: 'custody',
  appliesWhen: all(stillHeld, is('person.foreign', 'yes', 'probable')),
  owed: {
    says: {
      en: 'The person was told of the right',
      fr: 'La personne a été informée de ce droit',
      pt: 'A pessoa foi informada deste direito',
    },
    when: recorded('custody.consularRightToldAt'),
  },
  neverDependsOn: ['person.victimStatus', 'person.possibleVictim', 'person.migrationStatus', 'custody.kind'],
  severity: 'high',
  action: {
    kind: 'tell-consular-right',
    stops: 'does-not-stop',
    verb: { en: 'Inform', fr: 'Informer', pt: 'Informar' },
    text: {
      en: 'Tell the person in private, in a language they understand, of the right to contact the consulate. Write down the choice. Do not contact the consulate yourself.',
      fr: 'Dites à la personne, en privé et dans une langue qu’elle comprend, qu’elle peut contacter le consulat. Notez son choix. Ne contactez pas vous-même le consulat.',
      pt: 'Diga à pessoa, em privado e numa língua que ela entende, que pode contactar o consulado. Anote a escolha. Não contacte o consulado por iniciativa própria.',
    },
    whileUnknown: {
      en: 'Ask of which country the person is a citizen, and tell them of the right meanwhile.',
      fr: 'Demandez de quel pays la personne est citoyenne, et informez-la de ce droit en attendant.',
      pt: 'Pergunte de que país a pessoa é cidadã, e informe-a entretanto deste direito.',
    },
  },
  dutyBearer: 'detention-service',
  owner: 'consular-liaison',
  clocks: [{ from: { moment: 'custody.startedAt' }, parameter: withoutDelay }],
  asOf: 'custody.startedAt',
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: [],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a foreigner has been held for two days and was never told',
      given: { person: [{ foreign: 'yes' }], custody: [{ kind: 'immigration', startedAt: twoDaysAgo }] },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
      action: 'tell-consular-right',
    },
    {
      when: 'custody began an hour ago',
      given: { person: [{ foreign: 'probable' }], custody: [{ kind: 'police', startedAt: anHourAgo }] },
      expect: 'yes',
      finding: 'due',
      overdue: 'no',
    },
    {
      when: 'the person was told',
      given: {
        person: [{ foreign: 'yes' }],
        custody: [{ kind: 'police', startedAt: twoDaysAgo, consularRightToldAt: anHourAgo }],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'the person is a citizen',
      given: { person: [{ foreign: 'no' }], custody: [{ kind: 'police', startedAt: twoDaysAgo }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'nobody knows whether the person is a foreigner',
      given: { custody: [{ kind: 'police', startedAt: anHourAgo }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'tell-consular-right',
    },
  ],
})
