import { all, any, decided, fact, is, not, onRecord, recorded, some } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { withoutDelay } from '#law/parameters/clocks.ts'
import { treatedAsChild } from '#law/presumptions.ts'
import { rightsToolkit, traffickingPrinciples } from '#law/sources/guidance.ts'
import { anHourAgo, tenDaysAgo } from '../example-moments.ts'
import { contestWithTeam } from '../shared-words.ts'

const running = all(not(recorded('service.endedAt')), not(recorded('service.stoppedAt')))
const begun = recorded('service.startedAt')

export const servicesByConsent = safeguard({
  id: 'SG-PRO-03',
  title: {
    en: 'Help is never forced on anybody',
    fr: 'L’aide n’est jamais imposée',
    pt: 'A ajuda nunca é imposta',
  },
  text: {
    en: 'You get help because you agree to it, knowing what it is. You may change your mind. Nobody may make you take a medical test.',
    fr: 'Vous recevez de l’aide parce que vous l’acceptez en sachant ce que c’est. Vous pouvez changer d’avis. Personne ne peut vous imposer un test médical.',
    pt: 'Recebe ajuda porque concorda com ela, sabendo o que é. Pode mudar de ideias. Ninguém pode impor-lhe um teste médico.',
  },
  sources: [
    {
      instrument: traffickingPrinciples,
      at: 'guideline 6 (6.3)',
      role: 'states-the-duty',
      force: 'should',
      seed: { line: 369, words: 'should not be required to accept any such support and assistance' },
      heading: { line: 361, words: 'Guideline 6' },
    },
    {
      instrument: rightsToolkit,
      at: '1.4',
      role: 'interprets',
      force: 'should',
      seed: { line: 329, words: 'should be on the basis of informed consent' },
    },
  ],
  about: 'service',
  appliesWhen: all(
    running,
    any(
      begun,
      not(is('service.consent', 'refused')),
      fact('service.startedAgainstWill'),
      fact('service.mandatoryTest'),
    ),
  ),
  exceptions: [
    {
      when: fact('service.lifeSavingWithoutCapacity'),
      says: {
        en: 'It saves the person’s life, and the person cannot decide now.',
        fr: 'Il sauve la vie de la personne, qui ne peut pas décider en ce moment.',
        pt: 'Salva a vida da pessoa, que agora não pode decidir.',
      },
      source: {
        instrument: rightsToolkit,
        at: '1.4',
        role: 'interprets',
        force: 'should',
        seed: { line: 329, words: 'do not have legal capacity to consent' },
      },
    },
    {
      when: all(
        treatedAsChild,
        is('service.consent', 'given'),
        some('consent', all(is('consent.scope', 'assist'), is('consent.givenBy', 'person-and-guardian'))),
        not(fact('service.startedAgainstWill')),
      ),
      says: {
        en: 'A child agreed as far as a child can, together with the guardian.',
        fr: 'Un enfant a accepté autant qu’un enfant le peut, avec son tuteur.',
        pt: 'Uma criança concordou na medida do que pode, junto com o tutor.',
      },
      source: {
        instrument: rightsToolkit,
        at: '1.4',
        role: 'interprets',
        force: 'should',
        seed: { line: 335, words: 'in accordance with his or her age and maturity level' },
      },
    },
    {
      interplay: 6,
      when: decided('service.publicHealthLimit', 'yes'),
      says: {
        en: 'A lawful, necessary and recorded decision to protect public health limits it for now.',
        fr: 'Une décision légale, nécessaire et inscrite de santé publique le limite pour l’instant.',
        pt: 'Uma decisão legal, necessária e registada de saúde pública limita-o por agora.',
      },
      source: {
        instrument: rightsToolkit,
        at: 'fn 57',
        role: 'interprets',
        force: 'should',
        seed: { line: 339, words: 'justifiable limitation on public health emergency grounds' },
      },
    },
  ],
  owed: {
    says: {
      en: 'Informed consent to this service',
      fr: 'Un consentement éclairé à ce service',
      pt: 'Consentimento informado para este serviço',
    },
    when: is('service.consent', 'given'),
  },
  forbids: {
    says: {
      en: 'A service against the person’s will, after consent was withdrawn, or with a forced test',
      fr: 'Un service contre la volonté de la personne, après retrait de son consentement, ou avec un test imposé',
      pt: 'Um serviço contra a vontade da pessoa, depois de retirado o consentimento, ou com um teste imposto',
    },
    when: any(
      is('service.consent', 'withdrawn'),
      all(is('service.consent', 'refused'), begun),
      fact('service.startedAgainstWill'),
      fact('service.mandatoryTest'),
    ),
  },
  neverDependsOn: ['person.victimStatus', 'person.migrationStatus', 'proceeding.role', 'charge.stage'],
  severity: 'high',
  action: {
    kind: 'stop-service',
    stops: 'stops',
    verb: { en: 'Stop and ask', fr: 'Arrêter et demander', pt: 'Parar e perguntar' },
    text: {
      en: 'Stop what the person does not want, explain what it is for, and ask again. Other help goes on.',
      fr: 'Arrêtez ce que la personne ne veut pas, expliquez à quoi cela sert, et redemandez. Le reste de l’aide continue.',
      pt: 'Pare o que a pessoa não quer, explique para que serve, e volte a perguntar. A outra ajuda continua.',
    },
    whileUnknown: {
      en: 'Do not stop the care. Ask the person whether they want it, and write the answer down.',
      fr: 'N’interrompez pas les soins. Demandez à la personne si elle les veut, et notez sa réponse.',
      pt: 'Não interrompa os cuidados. Pergunte à pessoa se os quer, e anote a resposta.',
    },
  },
  actionWhen: [
    {
      when: all(
        is('service.consent', 'not-asked', 'given'),
        not(onRecord(any(fact('service.startedAgainstWill'), fact('service.mandatoryTest')))),
      ),
      action: {
        kind: 'find-out',
        stops: 'does-not-stop',
        verb: { en: 'Ask', fr: 'Demander', pt: 'Perguntar' },
        text: {
          en: 'Do not stop the care. Explain what the service is, and ask the person whether they want it.',
          fr: 'N’interrompez pas les soins. Expliquez ce qu’est le service, et demandez à la personne si elle le veut.',
          pt: 'Não interrompa os cuidados. Explique o que é o serviço, e pergunte à pessoa se o quer.',
        },
      },
    },
  ],
  dutyBearer: 'victim-support-service',
  owner: 'case-manager',
  clocks: [{ from: { moment: 'service.startedAt' }, parameter: withoutDelay }],
  asOf: 'service.startedAt',
  audience: { reads: ['team', 'oversight'], concerns: ['health'] },
  discloses: ['service.mandatoryTest', 'service.startedAgainstWill'],
  contest: contestWithTeam,
  examples: [
    {
      when: 'counselling goes on after she withdrew her consent',
      given: { service: [{ service: 'psychosocial', startedAt: tenDaysAgo, consent: 'withdrawn' }] },
      expect: 'yes',
      finding: 'departure',
      action: 'stop-service',
    },
    {
      when: 'she agreed, freely and without any forced test',
      given: {
        service: [{ service: 'health', consent: 'given', startedAgainstWill: 'no', mandatoryTest: 'no' }],
      },
      expect: 'yes',
      finding: 'met',
    },
    {
      when: 'nobody asked before the service began an hour ago',
      given: {
        service: [
          {
            service: 'health',
            startedAt: anHourAgo,
            consent: 'not-asked',
            startedAgainstWill: 'no',
            mandatoryTest: 'no',
          },
        ],
      },
      expect: 'yes',
      finding: 'due',
      action: 'find-out',
    },
    {
      when: 'it is not known whether the service began against her will',
      given: {
        service: [
          { service: 'health', consent: 'given', startedAgainstWill: 'unknown', mandatoryTest: 'no' },
        ],
      },
      expect: 'yes',
      finding: 'open-question',
      action: 'find-out',
    },
    {
      when: 'care saves the life of a person who cannot decide',
      given: {
        service: [{ service: 'health', startedAgainstWill: 'yes', lifeSavingWithoutCapacity: 'yes' }],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'a public-health limit was decided and recorded',
      given: {
        service: [
          { service: 'health', mandatoryTest: 'yes', publicHealthLimit: { value: 'yes', said: 'decision' } },
        ],
      },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'a service is planned and it is not known whether she refuses',
      given: { service: [{ service: 'psychosocial', consent: 'unknown' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'stop-service',
    },
  ],
})
