import { all, any, fact, is, not, onRecord, recorded, some } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { atOnce, withoutDelay } from '#law/parameters/clocks.ts'
import { treatedAsChild } from '#law/presumptions.ts'
import { rightsToolkit } from '#law/sources/guidance.ts'
import { rightsOfTheChild } from '#law/sources/treaties.ts'
import { anHourAgo, receivedLongAgo } from '../example-moments.ts'
import { stillHeld } from '../shared-conditions.ts'
import { contestWithTeam } from '../shared-words.ts'

const amongAdults = any(
  is('person.placedWith', 'unrelated-adults'),
  some('custody', all(stillHeld, fact('custody.withUnrelatedAdults'))),
)

export const presumeChild = safeguard({
  id: 'SG-IDR-02',
  title: {
    en: 'Who may be a child is treated as a child',
    fr: 'La personne qui est peut-être un enfant est traitée comme un enfant',
    pt: 'Uma pessoa que pode ser criança é tratada como criança',
  },
  text: {
    en: 'If you may be under 18, you are cared for as a child until your age is settled. You are with people who look after children, apart from adults you do not know.',
    fr: 'Si vous avez peut-être moins de 18 ans, on s’occupe de vous comme d’un enfant jusqu’à ce que votre âge soit établi. Vous êtes avec des personnes qui prennent soin des enfants, à l’écart des adultes que vous ne connaissez pas.',
    pt: 'Se pode ter menos de 18 anos, recebe os cuidados de uma criança até a sua idade ficar decidida. Fica com pessoas que cuidam de crianças, longe de adultos que não conhece.',
  },
  sources: [
    {
      instrument: rightsOfTheChild,
      possibly: 'art 3(1)',
      role: 'states-the-duty',
      force: 'shall',
      seed: {
        line: 282,
        words: 'best interests of the child, as contained in the Convention on the Rights of the Child',
      },
    },
    {
      instrument: rightsToolkit,
      at: '1.3',
      role: 'interprets',
      force: 'should',
      seed: { line: 282, words: 'a person who may be a child is treated as a child' },
    },
  ],
  appliesWhen: treatedAsChild,
  owed: {
    says: {
      en: 'Child protection has been told',
      fr: 'La protection de l’enfance est prévenue',
      pt: 'A protecção da criança foi avisada',
    },
    when: recorded('person.childProtectionNotifiedAt'),
  },
  forbids: {
    says: {
      en: 'Placed or held with adults who are not family',
      fr: 'Placée ou retenue avec des adultes hors de sa famille',
      pt: 'Colocada ou detida com adultos que não são da família',
    },
    when: amongAdults,
  },
  neverDependsOn: [
    'person.citizenships',
    'person.foreign',
    'person.migrationStatus',
    'person.possibleVictim',
    'consent.state',
  ],
  severity: 'critical',
  action: {
    kind: 'protect-child',
    stops: 'stops',
    verb: { en: 'Protect', fr: 'Protéger', pt: 'Proteger' },
    text: {
      en: 'Place the child under supervision, apart from unrelated adults and from younger children. Tell child protection. What the person says about their age changes nothing.',
      fr: 'Placez l’enfant sous la garde d’adultes fiables, à l’écart des adultes hors de sa famille et des plus jeunes. Prévenez la protection de l’enfance. Ce que l’enfant dit de son âge n’y change rien.',
      pt: 'Coloque a criança sob supervisão, longe de adultos que não são da família e de crianças mais novas. Avise a protecção da criança. O que ela diz da sua idade não muda nada.',
    },
    whileUnknown: {
      en: 'It is not known whether the person is under 18. Until it is, keep them apart from unrelated adults and from younger children, and ask.',
      fr: 'On ne sait pas si la personne a moins de 18 ans. En attendant, tenez-la à l’écart des adultes hors de sa famille et des plus jeunes, et posez la question.',
      pt: 'Não se sabe se a pessoa tem menos de 18 anos. Até lá, mantenha-a longe de adultos que não são da família e de crianças mais novas, e pergunte.',
    },
  },
  dutyBearer: 'child-protection-service',
  owner: 'child-protection-lead',
  clocks: [
    // Where the child is comes first, unless it is known that no strange adults are there.
    { from: { received: 'person' }, parameter: atOnce, when: not(onRecord(not(amongAdults))) },
    { from: { received: 'person' }, parameter: withoutDelay },
  ],
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.possibleChild'],
  contest: contestWithTeam,
  examples: [
    {
      when: 'a girl who says she is 18 is held with adults she does not know',
      given: {
        person: [
          { possibleChild: { value: 'yes', said: 'observed' }, ageYears: { value: 18, said: 'self' } },
        ],
        custody: [{ kind: 'immigration', withUnrelatedAdults: 'yes' }],
      },
      expect: 'yes',
      finding: 'risk',
      action: 'protect-child',
    },
    {
      when: 'nobody has told child protection for a long time',
      given: { person: [{ receivedAt: receivedLongAgo, ageYears: 15, placedWith: 'own-family' }] },
      expect: 'yes',
      finding: 'risk',
      overdue: 'yes',
    },
    {
      when: 'child protection was told and the child is with other children',
      given: {
        person: [{ possibleChild: 'yes', placedWith: 'children', childProtectionNotifiedAt: anHourAgo }],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'the age was determined by a decision',
      given: { person: [{ possibleChild: { value: 'no', said: 'decision' } }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'a stated age of 34 leaves no doubt, and nobody has voiced one',
      given: { person: [{ ageYears: { value: 34, said: 'self' } }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'her own word that she is 18 is all there is',
      given: {
        person: [{ possibleChild: { value: 'no', said: 'self' }, ageYears: { value: 18, said: 'self' } }],
      },
      expect: 'unknown',
      finding: 'open-question',
      action: 'protect-child',
    },
  ],
})
