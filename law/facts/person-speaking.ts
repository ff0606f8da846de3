import type { Field } from '#engine/dictionary.ts'
import { adjustment } from '#law/code-lists/adjustment.ts'
import { basis } from '#law/code-lists/basis.ts'
import { functionalDifficulty } from '#law/code-lists/functional-difficulty.ts'
import { interpreterRelation } from '#law/code-lists/interpreter-relation.ts'
import { interviewerPreference } from '#law/code-lists/interviewer-preference.ts'
import { present } from '#law/code-lists/present.ts'
import { noProtects, truth, yesProtects } from './kinds.ts'

/** How the person can speak safely, understand and be understood. Asked first. */
export const personSpeaking = {
  safeToSpeak: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: { en: 'Safe to speak', fr: 'Peut parler sans danger', pt: 'Pode falar em segurança' },
    ask: {
      en: 'Is it safe for you to speak here, now?',
      fr: 'Pouvez-vous parler ici, maintenant, sans danger ?',
      pt: 'Pode falar aqui, agora, em segurança?',
    },
    why: {
      en: 'If it is not safe, we stop and find another place or time. Nothing is lost.',
      fr: 'Si ce n’est pas sûr, nous arrêtons et cherchons un autre lieu ou moment. Rien n’est perdu.',
      pt: 'Se não for seguro, paramos e procuramos outro lugar ou hora. Nada se perde.',
    },
  },
  whoIsPresent: {
    type: { kind: 'codes', list: present },
    holds: 'node-fact',
    merge: 'union',
    label: { en: 'Who is present', fr: 'Personnes présentes', pt: 'Quem está presente' },
    ask: {
      en: 'Who is here and can hear you?',
      fr: 'Qui est ici et peut vous entendre ?',
      pt: 'Quem está aqui e pode ouvir?',
    },
    why: {
      en: 'You have a right to speak in private. Someone who listens may be a danger.',
      fr: 'Vous avez le droit de parler en privé. Une personne qui écoute peut être un danger.',
      pt: 'Tem direito a falar em privado. Quem ouve pode ser um perigo.',
    },
  },
  languages: {
    type: { kind: 'languages' },
    holds: 'node-fact',
    merge: 'union',
    label: { en: 'Languages', fr: 'Langues', pt: 'Línguas' },
    ask: {
      en: 'Which languages do you understand well?',
      fr: 'Quelles langues comprenez-vous bien ?',
      pt: 'Que línguas compreende bem?',
    },
    why: {
      en: 'You have a right to understand everything and to be understood.',
      fr: 'Vous avez le droit de tout comprendre et de vous faire comprendre.',
      pt: 'Tem direito a compreender tudo e a que compreendam o que diz.',
    },
    maps: { htcds: 'prs_PrimaryLanguage', ctdc: null, glotip: null },
  },
  interpreterNeeded: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'Interpreter needed', fr: 'Interprète nécessaire', pt: 'Intérprete necessário' },
    ask: {
      en: 'Do you need an interpreter?',
      fr: 'Faut-il que quelqu’un traduise pour vous ?',
      pt: 'Precisa de intérprete?',
    },
    why: {
      en: 'It costs you nothing. Nobody should have to speak of hard things in a foreign language.',
      fr: 'C’est gratuit pour vous. Personne ne devrait parler de choses difficiles dans une langue étrangère.',
      pt: 'É gratuito. Ninguém deve ter de falar de coisas difíceis numa língua que não é a sua.',
    },
  },
  interpreterSexPreferred: {
    type: { kind: 'code', list: interviewerPreference },
    holds: 'node-fact',
    merge: 'latest',
    label: {
      en: 'Preferred sex of interpreter and interviewer',
      fr: 'Sexe préféré de l’interprète et de la personne qui interroge',
      pt: 'Sexo preferido do intérprete e de quem entrevista',
    },
    ask: {
      en: 'Would you rather speak with a woman or with a man?',
      fr: 'Préférez-vous parler avec une femme ou avec un homme ?',
      pt: 'Prefere falar com uma mulher ou com um homem?',
    },
    why: {
      en: 'Some things are easier to say to one than to the other. You choose.',
      fr: 'Certaines choses se disent plus facilement à l’une ou à l’autre. C’est vous qui choisissez.',
      pt: 'Há coisas mais fáceis de dizer a uma pessoa do que a outra. A escolha é sua.',
    },
  },
  interpreterRelation: {
    type: { kind: 'code', list: interpreterRelation },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Who interprets', fr: 'Qui interprète', pt: 'Quem interpreta' },
    ask: { en: 'Who is interpreting?', fr: 'Qui fait l’interprète ?', pt: 'Quem está a interpretar?' },
    why: {
      en: 'A companion, an employer, a child or someone held here should not interpret. They may be involved, or suffer from it.',
      fr: 'Une personne qui accompagne, un employeur, un enfant ou une personne retenue ne doit pas interpréter. Cela peut être dangereux.',
      pt: 'Um acompanhante, patrão, criança ou alguém detido não deve interpretar. Pode haver perigo.',
    },
  },
  disability: {
    type: { kind: 'codes', list: functionalDifficulty },
    holds: { teamFact: 'health' },
    merge: 'union',
    label: {
      en: 'Difficulty in everyday life',
      fr: 'Difficulté au quotidien',
      pt: 'Dificuldade no dia-a-dia',
    },
    ask: {
      en: 'Is anything hard for you, such as seeing, hearing, walking or remembering?',
      fr: 'Avez-vous du mal à voir, à entendre, à marcher ou à vous souvenir ?',
      pt: 'Tem dificuldade em ver, ouvir, andar ou lembrar-se?',
    },
    why: {
      en: 'So that we can make this easier for you. You need not name an illness.',
      fr: 'Pour vous faciliter les choses. Vous n’avez pas à nommer de maladie.',
      pt: 'Para tornar isto mais fácil. Não precisa de dizer o nome de nenhuma doença.',
    },
    maps: { htcds: null, ctdc: null, glotip: null },
  },
  adjustmentNeeded: {
    type: { kind: 'codes', list: adjustment },
    holds: 'node-fact',
    merge: 'union',
    label: { en: 'Adjustment needed', fr: 'Aménagement nécessaire', pt: 'Adaptação necessária' },
    ask: {
      en: 'What would make it easier for you to talk with us?',
      fr: 'Qu’est-ce qui vous aiderait à parler avec nous ?',
      pt: 'O que tornaria mais fácil falar connosco?',
    },
    why: {
      en: 'You have a right to help that lets you take part like anyone else.',
      fr: 'Vous avez droit à une aide pour participer comme toute autre personne.',
      pt: 'Tem direito a apoio para participar como qualquer outra pessoa.',
    },
  },
  recordingBasis: {
    type: { kind: 'code', list: basis },
    holds: 'node-fact',
    merge: 'ask',
    label: {
      en: 'Reason that allows this record',
      fr: 'Ce qui permet ce dossier',
      pt: 'O que permite este registo',
    },
    ask: {
      en: 'What allows us to keep this record?',
      fr: 'Qu’est-ce qui nous permet de garder ce dossier ?',
      pt: 'O que nos permite guardar este registo?',
    },
    why: {
      en: 'If a law requires it, the person must hear that before speaking.',
      fr: 'Si une loi l’exige, la personne doit le savoir avant de parler.',
      pt: 'Se uma lei obriga, a pessoa deve saber antes de falar.',
    },
  },
} as const satisfies Record<string, Field>
