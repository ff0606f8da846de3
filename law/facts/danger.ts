import { section } from '#engine/dictionary.ts'
import { dangerKind } from '#law/code-lists/danger-kind.ts'
import { protectiveStep } from '#law/code-lists/protective-step.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

/** A danger stays open until a step was taken or somebody decided, with reasons, that it is over. */
export const danger = section({
  id: 'danger',
  items: 'many',
  label: { en: 'Danger and protection', fr: 'Danger et protection', pt: 'Perigo e protecção' },
  fields: {
    ongoing: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'In danger now', fr: 'En danger maintenant', pt: 'Em perigo agora' },
      ask: {
        en: 'Are you in danger now, or do you need a doctor now?',
        fr: 'Êtes-vous en danger maintenant, ou vous faut-il un médecin tout de suite ?',
        pt: 'Está em perigo agora, ou precisa já de um médico?',
      },
      why: {
        en: 'Safety and urgent care come first. Everything else can wait.',
        fr: 'La sécurité et les soins urgents passent d’abord. Tout le reste peut attendre.',
        pt: 'A segurança e os cuidados urgentes vêm primeiro. O resto pode esperar.',
      },
    },
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'Danger since', fr: 'Danger depuis', pt: 'Perigo desde' },
      ask: { en: 'Since when?', fr: 'Depuis quand ?', pt: 'Desde quando?' },
      why: {
        en: 'It shows how quickly help is needed.',
        fr: 'Cela montre à quelle vitesse il faut aider.',
        pt: 'Mostra com que rapidez é preciso ajudar.',
      },
    },
    kind: {
      type: { kind: 'codes', list: dangerKind },
      holds: { teamFact: 'protection' },
      merge: 'union',
      label: { en: 'Kind of danger', fr: 'Type de danger', pt: 'Tipo de perigo' },
      ask: { en: 'What is the danger?', fr: 'Quel est le danger ?', pt: 'Qual é o perigo?' },
      why: {
        en: 'So that we call the right help. Say only what you want to say.',
        fr: 'Pour appeler la bonne aide. Dites seulement ce que vous voulez.',
        pt: 'Para chamar a ajuda certa. Diga só o que quiser.',
      },
    },
    protectiveStep: {
      type: { kind: 'codes', list: protectiveStep },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Step taken for safety', fr: 'Mesure prise', pt: 'Medida tomada' },
      ask: {
        en: 'What was done for the person’s safety?',
        fr: 'Qu’a-t-on fait pour la sécurité de la personne ?',
        pt: 'O que se fez pela segurança da pessoa?',
      },
      why: {
        en: 'A danger that is known must be acted on.',
        fr: 'Face à un danger connu, il faut agir.',
        pt: 'Perante um perigo conhecido, é preciso agir.',
      },
    },
    protectiveStepAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Step taken on', fr: 'Mesure prise le', pt: 'Medida tomada em' },
      ask: { en: 'When was it done?', fr: 'Quand cela a-t-il été fait ?', pt: 'Quando se fez?' },
      why: {
        en: 'It shows whether the person has been safe since.',
        fr: 'Cela montre si la personne est en sécurité depuis.',
        pt: 'Mostra se a pessoa está segura desde então.',
      },
    },
    agreed: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'The person agreed to the step',
        fr: 'La personne était d’accord avec la mesure',
        pt: 'A pessoa concordou com a medida',
      },
      ask: {
        en: 'Do you agree with what is being done for your safety?',
        fr: 'Êtes-vous d’accord avec ce qui est fait pour votre sécurité ?',
        pt: 'Concorda com o que se faz pela sua segurança?',
      },
      why: {
        en: 'Adults decide about their own safety.',
        fr: 'Une personne adulte décide de sa propre sécurité.',
        pt: 'Uma pessoa adulta decide sobre a sua própria segurança.',
      },
    },
    // Never asked at first contact: for what the person volunteers, and for the trained team.
    possibleSexualViolence: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: yesProtects,
      label: {
        en: 'Sexual violence possible',
        fr: 'Violence sexuelle possible',
        pt: 'Possível violência sexual',
      },
    },
    sexualViolenceAt: {
      type: moment,
      holds: { teamFact: 'health' },
      merge: 'earliest',
      label: { en: 'Sexual violence on', fr: 'Violence sexuelle le', pt: 'Violência sexual em' },
    },
    healthCareOfferedAt: {
      type: moment,
      holds: { teamFact: 'health' },
      merge: 'earliest',
      label: { en: 'Health care offered on', fr: 'Soins proposés le', pt: 'Cuidados de saúde oferecidos em' },
    },
  },
})
