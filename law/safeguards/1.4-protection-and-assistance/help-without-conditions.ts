import { is } from '#engine/condition.ts'
import { safeguard } from '#engine/safeguard.ts'
import { withoutDelay } from '#law/parameters/clocks.ts'
import { factSheet36, rightsToolkit, traffickingPrinciples } from '#law/sources/guidance.ts'
import { traffickingProtocol } from '#law/sources/treaties.ts'
import { tenDaysAgo } from '../example-moments.ts'
import { contestWithTeam } from '../shared-words.ts'

const conditional = is('service.conditionalOn', 'cooperation', 'testimony', 'charge-against-trafficker')

export const helpWithoutConditions = safeguard({
  id: 'SG-PRO-02',
  title: {
    en: 'Help does not depend on cooperating',
    fr: 'L’aide ne dépend pas de la coopération',
    pt: 'A ajuda não depende de colaborar',
  },
  text: {
    en: 'Shelter, care and other help are yours even if you do not speak to the police. It does not matter whether you give evidence or anybody is charged.',
    fr: 'Vous avez droit à l’hébergement, aux soins et à une autre aide, même si vous ne parlez pas à la police. Peu importe que vous témoigniez ou que quelqu’un soit poursuivi.',
    pt: 'Tem direito a abrigo, cuidados e outra ajuda, mesmo que não fale com a polícia. Não importa se depõe, nem se alguém é acusado.',
  },
  sources: [
    {
      instrument: traffickingPrinciples,
      at: 'guideline 6 (6.2)',
      role: 'states-the-duty',
      force: 'should',
      seed: {
        line: 368,
        words: 'should not be made contingent on the willingness of the victims to give evidence',
      },
      heading: { line: 361, words: 'Guideline 6' },
    },
    {
      instrument: factSheet36,
      at: 'p 14',
      role: 'interprets',
      force: 'should',
      seed: { line: 341, words: 'Human Rights and Human Trafficking: Fact Sheet No. 36' },
    },
    {
      instrument: traffickingProtocol,
      at: 'art 6',
      possibly: 'art 6(3)',
      role: 'states-the-duty',
      force: 'shall-consider',
      seed: { line: 329, words: 'article 6 of the Trafficking in Persons Protocol' },
    },
    {
      instrument: rightsToolkit,
      at: '1.4',
      role: 'interprets',
      force: 'should',
      seed: {
        line: 335,
        words: 'care and support for children must not be conditional on their cooperation',
      },
    },
  ],
  about: 'service',
  appliesWhen: conditional,
  forbids: {
    says: {
      en: 'A service that depends on cooperation, on testimony, or on a charge against the trafficker',
      fr: 'Un service qui dépend de la coopération, d’un témoignage ou d’une poursuite contre le trafiquant',
      pt: 'Um serviço que depende da colaboração, de um depoimento ou de uma acusação contra o traficante',
    },
    when: conditional,
  },
  neverDependsOn: [
    'consent.scope',
    'consent.state',
    'proceeding.role',
    'charge.stage',
    'person.migrationStatus',
    'person.victimStatus',
  ],
  severity: 'critical',
  action: {
    kind: 'strike-condition',
    stops: 'stops',
    verb: { en: 'Lift the condition', fr: 'Lever la condition', pt: 'Retirar a condição' },
    text: {
      en: 'Strike the condition. Give the service, or give it back if it was ended, and tell the person that it depends on nothing.',
      fr: 'Supprimez la condition. Fournissez le service, ou rétablissez-le s’il a pris fin, et dites à la personne qu’il ne dépend de rien.',
      pt: 'Retire a condição. Preste o serviço, ou volte a prestá-lo se terminou, e diga à pessoa que não depende de nada.',
    },
    whileUnknown: {
      en: 'Give the help without waiting. Find out whether somebody made it depend on cooperating.',
      fr: 'Apportez l’aide sans attendre. Voyez si quelqu’un l’a fait dépendre de la coopération.',
      pt: 'Preste a ajuda sem esperar. Veja se alguém a fez depender de colaborar.',
    },
  },
  dutyBearer: 'victim-support-service',
  owner: 'shelter-manager',
  clocks: [{ from: { received: 'service' }, parameter: withoutDelay }],
  asOf: 'service.startedAt',
  audience: { reads: ['team', 'owner', 'holder', 'oversight'] },
  discloses: ['service.conditionalOn'],
  contest: contestWithTeam,
  examples: [
    {
      when: 'the shelter asks for testimony',
      given: { service: [{ service: 'accommodation', startedAt: tenDaysAgo, conditionalOn: ['testimony'] }] },
      expect: 'yes',
      finding: 'departure',
      action: 'strike-condition',
    },
    {
      when: 'the place was ended when she declined to cooperate',
      given: { service: [{ service: 'accommodation', conditionalOn: ['cooperation'], endedAt: tenDaysAgo }] },
      expect: 'yes',
      finding: 'departure',
      action: 'strike-condition',
    },
    {
      when: 'the service depends on nothing',
      given: { service: [{ service: 'health', conditionalOn: ['none'] }] },
      expect: 'no',
      finding: 'not-applicable',
    },
    {
      when: 'nobody knows whether there is a condition',
      given: { service: [{ service: 'legal' }] },
      expect: 'unknown',
      finding: 'open-question',
      action: 'strike-condition',
    },
  ],
})
