import { all, any, fact, is, not } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { atOnce } from '#law/parameters/clocks.ts'
import { treatedAsChild } from '#law/presumptions.ts'
import {
  cmwComment5,
  detentionOfMigrants,
  jointCommentObligations,
  jointCommentPrinciples,
  rightsToolkit,
} from '#law/sources/guidance.ts'
import { rightsOfTheChild } from '#law/sources/treaties.ts'
import { anHourAgo, twoDaysAgo } from '../example-moments.ts'
import { stillHeld } from '../shared-conditions.ts'
import { contestWithOversight } from '../shared-words.ts'

const childHeld = all(
  treatedAsChild,
  is('custody.kind', 'immigration', 'police', 'prison', 'closed-shelter', 'transit-zone'),
)
const keptApart = any(childHeld, fact('custody.familySeparated'))

export const childrenNotHeld = safeguard({
  id: 'SG-PRO-07',
  title: {
    en: 'Children are not locked up, and families are not split by custody',
    fr: 'Les enfants ne sont pas enfermés, et la détention ne sépare pas les familles',
    pt: 'As crianças não são presas, e a detenção não separa famílias',
  },
  text: {
    en: 'A child is never held because of papers or status. A child is not separated from the family because somebody is held. Children are cared for in the community.',
    fr: 'Un enfant n’est jamais enfermé à cause de ses papiers ou de son statut. Il n’est pas séparé de sa famille parce qu’un proche est retenu. On s’occupe des enfants en milieu ouvert.',
    pt: 'Uma criança nunca é detida por causa dos documentos ou do estatuto. Não é separada da família por alguém estar em detenção. As crianças são cuidadas na comunidade.',
  },
  sources: [
    {
      instrument: rightsOfTheChild,
      at: 'art 40(1)',
      possibly: 'art 37(b)',
      role: 'states-the-duty',
      force: 'shall',
      seed: { line: 383, words: 'CRC, article 40(1)' },
    },
    {
      instrument: detentionOfMigrants,
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 404, words: 'Revised Deliberation No. 5 on deprivation of liberty of migrants' },
    },
    {
      instrument: cmwComment5,
      role: 'interprets',
      force: 'should',
      seed: { line: 402, words: 'CMW General Comment No. 5 (2020)' },
    },
    {
      instrument: jointCommentPrinciples,
      role: 'interprets',
      force: 'should',
      seed: { line: 402, words: 'joint general comment No. 3/No. 22' },
    },
    {
      instrument: jointCommentObligations,
      role: 'interprets',
      force: 'should',
      seed: { line: 402, words: 'joint general comment No. 4/No. 23' },
    },
  ],
  about: 'custody',
  appliesWhen: all(stillHeld, keptApart),
  exceptions: [
    {
      interplay: 12,
      // For the separation alone: a child who is held stays owed her or his freedom.
      when: all(
        fact('person.accompanyingAdultMayBeInvolved'),
        fact('custody.separationReasonRecorded'),
        not(childHeld),
      ),
      says: {
        en: 'The accompanying adult may be involved, and the reasons for keeping them apart are on record.',
        fr: 'L’adulte accompagnant est peut-être impliqué, et les raisons de la séparation sont inscrites.',
        pt: 'O adulto acompanhante pode estar envolvido, e as razões da separação estão registadas.',
      },
      source: {
        instrument: rightsToolkit,
        at: '1.4',
        role: 'interprets',
        force: 'should',
        seed: { line: 396, words: 'in accordance with the best interest of the child' },
      },
    },
  ],
  forbids: {
    says: {
      en: 'A child in custody, or a family split by custody',
      fr: 'Un enfant privé de liberté, ou une famille séparée par une détention',
      pt: 'Uma criança detida, ou uma família separada por uma detenção',
    },
    when: keptApart,
  },
  neverDependsOn: [
    'person.citizenships',
    'person.foreign',
    'person.migrationStatus',
    'person.possibleVictim',
    'custody.legalBasis',
  ],
  severity: 'critical',
  action: {
    kind: 'move-child-to-care',
    stops: 'stops',
    verb: { en: 'Move', fr: 'Transférer', pt: 'Transferir' },
    text: {
      en: 'Move the child to care in the community. Never hand the child over to an adult, or leave the child with one, before relationship and safety are checked.',
      fr: 'Transférez l’enfant vers une prise en charge en milieu ouvert. Ne le confiez à aucun adulte, et ne l’y laissez pas, avant d’avoir vérifié le lien et la sécurité.',
      pt: 'Transfira a criança para cuidados na comunidade. Nunca a entregue a um adulto, nem a deixe com ele, antes de verificar o parentesco e a segurança.',
    },
    whileUnknown: {
      en: 'It is not known whether a child is held or a family split. Find out now, and prepare care in the community.',
      fr: 'On ne sait pas si un enfant est retenu ou une famille séparée. Renseignez-vous maintenant, et préparez une prise en charge en milieu ouvert.',
      pt: 'Não se sabe se uma criança está detida ou uma família separada. Apure já, e prepare cuidados na comunidade.',
    },
  },
  dutyBearer: 'child-protection-service',
  owner: 'child-protection-lead',
  clocks: [{ from: { moment: 'custody.startedAt' }, parameter: atOnce }],
  asOf: 'custody.startedAt',
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.possibleChild', 'custody.kind'],
  contest: contestWithOversight,
  examples: [
    {
      when: 'a girl is in an immigration centre with her parents',
      given: {
        person: [{ ageYears: 9, accompaniment: 'with-family' }],
        custody: [{ kind: 'immigration', startedAt: twoDaysAgo, familySeparated: 'no' }],
      },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
      action: 'move-child-to-care',
    },
    {
      when: 'a mother is held and her children are not with her',
      given: {
        person: [{ ageYears: 31 }],
        custody: [{ kind: 'police', startedAt: anHourAgo, familySeparated: 'yes' }],
      },
      expect: 'yes',
      finding: 'risk',
      overdue: 'no',
    },
    {
      when: 'the adult who came along may be involved, and the reasons are recorded',
      given: {
        person: [{ ageYears: 31, accompanyingAdultMayBeInvolved: 'yes' }],
        custody: [{ kind: 'police', familySeparated: 'yes', separationReasonRecorded: 'yes' }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the same holds, but it is the child who is held',
      given: {
        person: [{ possibleChild: 'yes', accompanyingAdultMayBeInvolved: 'yes' }],
        custody: [{ kind: 'police', familySeparated: 'yes', separationReasonRecorded: 'yes' }],
      },
      expect: 'yes',
      finding: 'risk',
    },
    {
      when: 'an adult is held and no family is separated',
      given: { person: [{ ageYears: 40 }], custody: [{ kind: 'police', familySeparated: 'no' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the person who is held may or may not be a child',
      given: { custody: [{ kind: 'police', familySeparated: 'no' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'move-child-to-care',
    },
  ],
})
