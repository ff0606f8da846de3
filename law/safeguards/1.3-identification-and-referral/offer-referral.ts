import { all, any, fact, not, onRecord, recorded, some } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { shortly, withoutDelay } from '#law/parameters/clocks.ts'
import { treatedAsChild, treatedAsVictim } from '#law/presumptions.ts'
import { referralHandbook, rightsToolkit, traffickingPrinciples } from '#law/sources/guidance.ts'
import { anHourAgo, twoDaysAgo } from '../example-moments.ts'
import { stillHeld } from '../shared-conditions.ts'
import { contestWithTeam } from '../shared-words.ts'

export const offerReferral = safeguard({
  id: 'SG-IDR-07',
  title: {
    en: 'Identification leads to help',
    fr: 'L’identification conduit à une aide',
    pt: 'A identificação leva a uma ajuda',
  },
  text: {
    en: 'Whoever recognises that you may need help must offer you help that suits you. You may say no, and come back later.',
    fr: 'Qui reconnaît que vous avez peut-être besoin d’aide doit vous proposer une aide qui vous convienne. Vous pouvez dire non, et revenir plus tard.',
    pt: 'Quem reconhece que pode precisar de ajuda tem de lhe oferecer uma ajuda que lhe sirva. Pode dizer que não, e voltar mais tarde.',
  },
  sources: [
    {
      instrument: traffickingPrinciples,
      at: 'guideline 2',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 258, words: 'OHCHR Recommended Principles and Guidelines' },
    },
    {
      instrument: referralHandbook,
      role: 'interprets',
      force: 'should',
      seed: { line: 268, words: 'National Referral Mechanisms' },
    },
  ],
  appliesWhen: any(treatedAsVictim, treatedAsChild, fact('person.vulnerable')),
  exceptions: [
    {
      interplay: 11,
      // A child's refusal is heard, but does not end the duty to offer care.
      when: all(some('referral', fact('referral.informedRefusal')), not(onRecord(treatedAsChild))),
      says: {
        en: 'The person was told what is offered, and said no. The door stays open.',
        fr: 'La personne a été informée de ce qui est proposé, et a dit non. La porte reste ouverte.',
        pt: 'A pessoa foi informada do que é oferecido, e disse que não. A porta continua aberta.',
      },
      source: {
        instrument: rightsToolkit,
        at: '1.3',
        role: 'interprets',
        force: 'should',
        seed: { line: 278, words: 'the need to respect the agency of rights holders' },
      },
    },
  ],
  owed: {
    says: {
      en: 'A referral that suits the person has been made',
      fr: 'Une orientation qui convient à la personne a été faite',
      pt: 'Foi feito um encaminhamento adequado à pessoa',
    },
    when: some('referral', recorded('referral.madeAt')),
  },
  neverDependsOn: ['person.migrationStatus', 'person.foreign', 'proceeding.role', 'charge.stage'],
  severity: 'high',
  action: {
    kind: 'offer-referral',
    stops: 'does-not-stop',
    verb: { en: 'Refer', fr: 'Orienter', pt: 'Encaminhar' },
    text: {
      en: 'Offer a referral that suits the person: safe, with respect for who they are. If the answer is no, write down that it was an informed one.',
      fr: 'Proposez une orientation qui convienne à la personne : sûre, respectueuse de qui elle est. Si la réponse est non, notez qu’elle a été donnée en connaissance de cause.',
      pt: 'Ofereça um encaminhamento adequado à pessoa: seguro, com respeito por quem ela é. Se a resposta for não, anote que a pessoa estava bem informada.',
    },
    whileUnknown: {
      en: 'Find out whether the person needs help, and tell them what there is.',
      fr: 'Voyez si la personne a besoin d’aide, et dites-lui ce qui existe.',
      pt: 'Veja se a pessoa precisa de ajuda, e diga-lhe o que existe.',
    },
  },
  dutyBearer: 'victim-support-service',
  owner: 'case-manager',
  // Whoever met the person first could have offered: the earliest contact starts the clock.
  clocks: [
    { from: { moment: 'event.at' }, parameter: withoutDelay, when: treatedAsChild },
    {
      from: { moment: 'custody.startedAt', where: stillHeld },
      parameter: withoutDelay,
      when: treatedAsChild,
    },
    { from: { received: 'person' }, parameter: withoutDelay, when: treatedAsChild },
    { from: { moment: 'event.at' }, parameter: shortly },
    { from: { moment: 'custody.startedAt', where: stillHeld }, parameter: shortly },
    { from: { moment: 'person.presumptionRecordedAt' }, parameter: shortly },
    { from: { received: 'person' }, parameter: shortly },
  ],
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: [],
  contest: contestWithTeam,
  examples: [
    {
      when: 'a possible victim has been held for two days and nothing was offered',
      given: {
        person: [{ possibleVictim: 'yes' }],
        custody: [{ kind: 'immigration', startedAt: twoDaysAgo }],
      },
      expect: 'yes',
      finding: 'due',
      overdue: 'no',
      action: 'offer-referral',
    },
    {
      when: 'it is a child: one day is the limit',
      given: {
        person: [{ possibleChild: 'yes' }],
        custody: [{ kind: 'immigration', startedAt: twoDaysAgo }],
      },
      expect: 'yes',
      finding: 'departure',
      overdue: 'yes',
    },
    {
      when: 'a referral was made',
      given: { person: [{ vulnerable: 'yes' }], referral: [{ service: 'health', madeAt: anHourAgo }] },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'she was told what is offered, and said no',
      given: {
        person: [{ possibleVictim: 'yes', ageYears: 30 }],
        referral: [{ service: 'accommodation', offeredAt: anHourAgo, informedRefusal: 'yes' }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'a child said no: the duty to offer care stays',
      given: {
        person: [{ possibleChild: 'yes' }],
        referral: [{ service: 'accommodation', informedRefusal: 'yes' }],
      },
      expect: 'yes',
      finding: 'due',
    },
    { when: 'nothing is known yet', given: { person: [{}] }, expect: 'unknown', finding: 'open-question' },
  ],
})
