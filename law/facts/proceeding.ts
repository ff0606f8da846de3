import { section } from '#engine/dictionary.ts'
import { proceedingRole } from '#law/code-lists/proceeding-role.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

/** A proceeding in which the person must understand and be understood. */
export const proceeding = section({
  id: 'proceeding',
  items: 'many',
  label: { en: 'Proceeding', fr: 'Procédure', pt: 'Processo' },
  fields: {
    role: {
      type: { kind: 'code', list: proceedingRole },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Part in the proceeding', fr: 'Rôle dans la procédure', pt: 'Papel no processo' },
      ask: {
        en: 'What is the person’s part in the proceeding?',
        fr: 'Quel est le rôle de la personne dans la procédure ?',
        pt: 'Qual é o papel da pessoa no processo?',
      },
      why: {
        en: 'Each part has its own rights.',
        fr: 'Chaque rôle a ses propres droits.',
        pt: 'Cada papel tem os seus direitos.',
      },
    },
    hearingAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Hearing on', fr: 'Audience le', pt: 'Audiência em' },
      ask: { en: 'When is the hearing?', fr: 'Quand a lieu l’audience ?', pt: 'Quando é a audiência?' },
      why: {
        en: 'Everything the person needs must be ready by then.',
        fr: 'Tout ce dont la personne a besoin doit être prêt avant.',
        pt: 'Tudo aquilo de que a pessoa precisa deve estar pronto até lá.',
      },
    },
    interpreterNeeded: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Interpreter needed', fr: 'Interprète nécessaire', pt: 'Intérprete necessário' },
      ask: {
        en: 'Does the person need an interpreter at the hearing?',
        fr: 'Faut-il un interprète pour la personne à l’audience ?',
        pt: 'A pessoa precisa de intérprete na audiência?',
      },
      why: {
        en: 'Everyone has a right to understand and be understood in court.',
        fr: 'Toute personne a le droit de comprendre et d’être comprise au tribunal.',
        pt: 'Todos têm direito a compreender e a que os compreendam no tribunal.',
      },
    },
    interpreterProvided: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Interpreter provided', fr: 'Interprète fourni', pt: 'Intérprete presente' },
      ask: {
        en: 'Was an interpreter provided?',
        fr: 'Un interprète a-t-il été fourni ?',
        pt: 'Houve intérprete?',
      },
      why: {
        en: 'A hearing that the person cannot follow is not fair.',
        fr: 'Une audience que la personne ne peut suivre n’est pas juste.',
        pt: 'Uma audiência que a pessoa não pode seguir não é justa.',
      },
    },
    chargeInOwnLanguage: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Charge explained in the person’s language',
        fr: 'Accusation expliquée dans sa langue',
        pt: 'Acusação explicada na sua língua',
      },
      ask: {
        en: 'Was the charge explained in a language the person understands?',
        fr: 'L’accusation a-t-elle été expliquée dans une langue que la personne comprend ?',
        pt: 'A acusação foi explicada numa língua que a pessoa compreende?',
      },
      why: {
        en: 'Nobody can answer a charge without understanding it.',
        fr: 'On ne peut répondre à une accusation sans la comprendre.',
        pt: 'Ninguém pode responder a uma acusação sem a compreender.',
      },
    },
    adjustmentMissing: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Adjustment missing', fr: 'Aménagement manquant', pt: 'Adaptação em falta' },
      ask: {
        en: 'Is an adjustment missing that the person needs?',
        fr: 'Manque-t-il un aménagement dont la personne a besoin ?',
        pt: 'Falta alguma adaptação de que a pessoa precisa?',
      },
      why: {
        en: 'Persons with disabilities have an equal right to justice.',
        fr: 'Les personnes handicapées ont un droit égal à la justice.',
        pt: 'As pessoas com deficiência têm igual direito à justiça.',
      },
    },
    disabilityAdjusted: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Hearing adjusted to disability',
        fr: 'Audience adaptée au handicap',
        pt: 'Audiência adaptada à deficiência',
      },
      ask: {
        en: 'Was the hearing adjusted to what the person needs?',
        fr: 'L’audience a-t-elle été adaptée aux besoins de la personne ?',
        pt: 'A audiência foi adaptada às necessidades da pessoa?',
      },
      why: {
        en: 'Persons with disabilities have an equal right to justice.',
        fr: 'Les personnes handicapées ont un droit égal à la justice.',
        pt: 'As pessoas com deficiência têm igual direito à justiça.',
      },
    },
  },
})
