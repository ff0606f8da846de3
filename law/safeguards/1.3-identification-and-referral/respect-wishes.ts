import { all, any, decided, fact, some } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { withoutDelay } from '#law/parameters/clocks.ts'
import { treatedAsChild } from '#law/presumptions.ts'
import { rightsToolkit, traffickingReview12 } from '#law/sources/guidance.ts'
import { contestWithTeam } from '../shared-words.ts'

export const respectWishes = safeguard({
  id: 'SG-IDR-06',
  title: {
    en: 'Nobody is made a victim against their will',
    fr: 'Personne n’est déclaré victime contre sa volonté',
    pt: 'Ninguém é declarado vítima contra a sua vontade',
  },
  text: {
    en: 'You decide what happens in your life. Nobody may push you into a shelter, a process or a name for what you lived through.',
    fr: 'Vous décidez de ce qui se passe dans votre vie. Personne ne peut vous imposer un foyer, une procédure ou un nom pour ce que vous avez vécu.',
    pt: 'É sua a decisão sobre o que acontece na sua vida. Ninguém pode impor-lhe um abrigo, um processo ou um nome para o que viveu.',
  },
  sources: [
    {
      instrument: rightsToolkit,
      at: '1.3',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 276, words: 'should consider the specific needs and wishes of potential victims' },
    },
    {
      instrument: traffickingReview12,
      role: 'context',
      force: 'should',
      seed: { line: 288, words: 'Anti-Trafficking Review: Special Issue' },
    },
  ],
  appliesWhen: any(fact('person.statusImposed'), fact('person.objectsToProcess')),
  exceptions: [
    {
      interplay: 5,
      when: all(treatedAsChild, decided('person.bestInterestsPrimary', 'yes')),
      says: {
        en: 'It was decided, with reasons, that a child’s best interests ask for it.',
        fr: 'Il a été décidé, avec des motifs, que l’intérêt supérieur d’un enfant l’exige.',
        pt: 'Foi decidido, com razões, que o superior interesse de uma criança o exige.',
      },
      source: {
        instrument: rightsToolkit,
        at: '1.3',
        role: 'interprets',
        force: 'should',
        seed: { line: 282, words: 'best interests of the child' },
      },
    },
    {
      interplay: 5,
      when: some('danger', fact('danger.ongoing')),
      says: {
        en: 'The person is in danger now. Only what the danger asks for, and only as long as it lasts.',
        fr: 'La personne est en danger en ce moment. Seulement ce que le danger exige, et tant qu’il dure.',
        pt: 'A pessoa está em perigo agora. Só o que o perigo exige, e só enquanto durar.',
      },
      source: {
        instrument: rightsToolkit,
        at: '1.4',
        role: 'interprets',
        force: 'should',
        seed: {
          line: 317,
          words: 'must be removed from situations where their lives or safety are in danger',
        },
      },
    },
    {
      interplay: 5,
      when: decided('person.lacksCapacity', 'yes'),
      says: {
        en: 'It was decided, with reasons, that the person cannot decide this now.',
        fr: 'Il a été décidé, avec des motifs, que la personne ne peut pas en décider actuellement.',
        pt: 'Foi decidido, com razões, que a pessoa não pode decidir isto agora.',
      },
      source: {
        instrument: rightsToolkit,
        at: '1.4',
        role: 'interprets',
        force: 'should',
        seed: { line: 329, words: 'do not have legal capacity to consent' },
      },
    },
  ],
  forbids: {
    says: {
      en: 'A status or a process that the person does not want',
      fr: 'Un statut ou une procédure que la personne ne veut pas',
      pt: 'Um estatuto ou um processo que a pessoa não quer',
    },
    when: any(fact('person.statusImposed'), fact('person.objectsToProcess')),
  },
  neverDependsOn: ['person.victimStatus', 'person.migrationStatus', 'proceeding.role'],
  severity: 'high',
  action: {
    kind: 'respect-wishes',
    stops: 'stops',
    verb: { en: 'Stop and ask', fr: 'Arrêter et demander', pt: 'Parar e perguntar' },
    text: {
      en: 'Stop what the person does not want. Explain again what is possible and ask what they want. Offer help with unpaid wages separately.',
      fr: 'Arrêtez ce que la personne ne veut pas. Expliquez de nouveau ce qui est possible, demandez ce qu’elle veut, et proposez à part une aide pour les salaires impayés.',
      pt: 'Pare o que a pessoa não quer. Explique de novo o que é possível, pergunte o que ela quer, e ofereça à parte ajuda para os salários em falta.',
    },
    whileUnknown: {
      en: 'Ask whether the person agrees with what is being done, and write the answer down.',
      fr: 'Demandez si la personne est d’accord avec ce qui est fait, et notez sa réponse.',
      pt: 'Pergunte se a pessoa concorda com o que está a ser feito, e anote a resposta.',
    },
  },
  dutyBearer: 'victim-support-service',
  owner: 'case-manager',
  clocks: [{ from: { received: 'person' }, parameter: withoutDelay }],
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['person.objectsToProcess'],
  contest: contestWithTeam,
  examples: [
    {
      when: 'a worker objects to being placed in a shelter',
      given: { person: [{ objectsToProcess: 'yes', statusImposed: 'no' }] },
      expect: 'yes',
      finding: 'departure',
      action: 'respect-wishes',
    },
    {
      when: 'the person agrees and no status was imposed',
      given: { person: [{ objectsToProcess: 'no', statusImposed: 'no' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'the person objects, but is in danger now',
      given: { person: [{ objectsToProcess: 'yes' }], danger: [{ ongoing: 'yes' }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'somebody only says that the person cannot decide; nothing was decided',
      given: { person: [{ objectsToProcess: 'yes', lacksCapacity: { value: 'yes', said: 'observed' } }] },
      expect: 'yes',
      finding: 'departure',
    },
    {
      when: 'nobody has asked',
      given: { person: [{ statusImposed: 'no' }] },
      expect: 'unknown',
      finding: 'open-question',
    },
  ],
})
