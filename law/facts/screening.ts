import { section } from '#engine/dictionary.ts'
import { observedSign } from '#law/code-lists/observed-sign.ts'
import { screeningOutcome } from '#law/code-lists/screening-outcome.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

/** Reasonable grounds, never proof. Kept apart from any investigation; repeated when more is known. */
export const screening = section({
  id: 'screening',
  items: 'many',
  label: { en: 'Screening', fr: 'Repérage', pt: 'Triagem' },
  fields: {
    at: {
      type: moment,
      holds: 'node-fact',
      merge: 'latest',
      label: { en: 'Screened on', fr: 'Repérage le', pt: 'Triagem em' },
      ask: {
        en: 'When did the screening take place?',
        fr: 'Quand le repérage a-t-il eu lieu ?',
        pt: 'Quando se fez a triagem?',
      },
      why: {
        en: 'What is known may change. The last screening counts.',
        fr: 'Ce que l’on sait peut changer. Le dernier repérage compte.',
        pt: 'O que se sabe pode mudar. Conta a última triagem.',
      },
    },
    qualified: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Assessed by a qualified person',
        fr: 'Évaluation par une personne qualifiée',
        pt: 'Avaliação por pessoa qualificada',
      },
      ask: {
        en: 'Did a qualified person look for signs of trafficking and a need of protection?',
        fr: 'Une personne qualifiée a-t-elle cherché des signes de traite et un besoin de protection ?',
        pt: 'Uma pessoa qualificada avaliou os sinais de tráfico e a necessidade de protecção?',
      },
      why: {
        en: 'This comes before any charge, fine or removal.',
        fr: 'Cela passe avant toute accusation, amende ou renvoi.',
        pt: 'Isto vem antes de qualquer acusação, multa ou expulsão.',
      },
    },
    private: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: { en: 'Spoken to in private', fr: 'Entretien en privé', pt: 'Conversa em privado' },
      ask: {
        en: 'Was the person spoken to in private?',
        fr: 'A-t-on parlé à la personne en privé ?',
        pt: 'Falou-se com a pessoa em privado?',
      },
      why: {
        en: 'In front of others people cannot speak freely.',
        fr: 'Devant d’autres, on ne parle pas librement.',
        pt: 'Diante de outros não se fala livremente.',
      },
    },
    priorStatementsChecked: {
      type: truth,
      holds: 'node-fact',
      merge: noProtects,
      label: {
        en: 'Earlier statements read first',
        fr: 'Déclarations précédentes lues d’abord',
        pt: 'Declarações anteriores lidas antes',
      },
      ask: {
        en: 'Were earlier statements read first?',
        fr: 'A-t-on d’abord lu les déclarations précédentes ?',
        pt: 'Leram-se antes as declarações anteriores?',
      },
      why: {
        en: 'Nobody should have to tell the same thing twice.',
        fr: 'Personne ne devrait raconter deux fois la même chose.',
        pt: 'Ninguém deve ter de contar a mesma coisa duas vezes.',
      },
    },
    indicators: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Signs of trafficking or need of protection',
        fr: 'Signes de traite ou besoin de protection',
        pt: 'Sinais de tráfico ou necessidade de protecção',
      },
      ask: {
        en: 'Did you see or hear signs of trafficking or of a need of protection?',
        fr: 'Avez-vous vu ou entendu des signes de traite ou de besoin de protection ?',
        pt: 'Viu ou ouviu sinais de tráfico ou de necessidade de protecção?',
      },
      why: {
        en: 'One sign is enough to look further. No sign proves nothing.',
        fr: 'Un seul signe suffit pour chercher plus loin. L’absence de signe ne prouve rien.',
        pt: 'Um só sinal basta para saber mais. A falta de sinais não prova nada.',
      },
    },
    signs: {
      type: { kind: 'codes', list: observedSign },
      holds: 'node-fact',
      merge: 'union',
      label: { en: 'Signs observed', fr: 'Signes observés', pt: 'Sinais observados' },
      ask: { en: 'What did you see or hear?', fr: 'Qu’avez-vous vu ou entendu ?', pt: 'O que viu ou ouviu?' },
      why: {
        en: 'Note only what you noticed yourself. Do not question the person about it.',
        fr: 'Notez seulement ce que vous avez remarqué. N’interrogez pas la personne à ce sujet.',
        pt: 'Anote só o que notou. Não faça perguntas à pessoa sobre isso.',
      },
    },
    injuries: {
      type: truth,
      holds: { teamFact: 'health' },
      merge: yesProtects,
      label: { en: 'Injuries seen', fr: 'Blessures visibles', pt: 'Ferimentos visíveis' },
      ask: { en: 'Did you see injuries?', fr: 'Avez-vous vu des blessures ?', pt: 'Viu ferimentos?' },
      why: {
        en: 'The person may need care. Only the health team reads this answer.',
        fr: 'La personne a peut-être besoin de soins. Seule l’équipe de santé lit cette réponse.',
        pt: 'A pessoa pode precisar de cuidados. Só a equipa de saúde lê esta resposta.',
      },
    },
    actIndicated: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Signs that someone recruited, moved or kept the person',
        fr: 'Signes de recrutement, de transport ou d’hébergement',
        pt: 'Sinais de recrutamento, transporte ou acolhimento',
      },
      ask: {
        en: 'Did someone recruit you, move you, hand you over or keep you somewhere?',
        fr: 'Quelqu’un vous a-t-il fait venir, déplacer, remettre à d’autres ou garder quelque part ?',
        pt: 'Alguém tratou da sua vinda, transporte ou entrega, ou do lugar onde ficou?',
      },
      why: {
        en: 'This is the first of three parts of trafficking.',
        fr: 'C’est la première de trois parties de la traite.',
        pt: 'É a primeira de três partes do tráfico de pessoas.',
      },
    },
    meansIndicated: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: {
        en: 'Signs of force, threat or deceit',
        fr: 'Signes de force, de menace ou de tromperie',
        pt: 'Sinais de força, ameaça ou engano',
      },
      ask: {
        en: 'Did someone force, threaten or deceive you, or use a hard situation you were in?',
        fr: 'Quelqu’un a-t-il usé de force, de menace, de tromperie, ou profité de vos difficultés ?',
        pt: 'Alguém usou força, ameaça ou engano, ou aproveitou-se das suas dificuldades?',
      },
      why: {
        en: 'For an adult this is the second part of trafficking. For a child it is not needed.',
        fr: 'Pour un adulte, c’est la deuxième partie de la traite. Pour un enfant, ce n’est pas nécessaire.',
        pt: 'Para um adulto é a segunda parte do tráfico de pessoas. Para uma criança não é preciso.',
      },
    },
    purposeIndicated: {
      type: truth,
      holds: 'node-fact',
      merge: yesProtects,
      label: { en: 'Signs of exploitation', fr: 'Signes d’exploitation', pt: 'Sinais de exploração' },
      ask: {
        en: 'Did someone profit from you, or want to: from your work, your body, your begging?',
        fr: 'Quelqu’un a-t-il profité, ou voulu profiter, de votre travail, de votre corps, de la mendicité ?',
        pt: 'Alguém lucrou, ou quis lucrar, com o seu trabalho, o seu corpo ou a mendicidade?',
      },
      why: {
        en: 'Exploitation need not have happened. It is enough that it was planned.',
        fr: 'L’exploitation n’a pas besoin d’avoir eu lieu. Il suffit qu’elle ait été prévue.',
        pt: 'A exploração pode nem ter acontecido. Basta que estivesse planeada.',
      },
    },
    outcome: {
      type: { kind: 'code', list: screeningOutcome },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'What it points to', fr: 'Ce que cela indique', pt: 'O que isto indica' },
      ask: {
        en: 'What does all this point to?',
        fr: 'Qu’indique tout cela ?',
        pt: 'O que indica tudo isto?',
      },
      why: {
        en: 'No proof is needed, only good reasons. Doubt helps the person.',
        fr: 'Il ne faut pas de preuve, seulement de bonnes raisons. Le doute profite à la personne.',
        pt: 'Não é preciso prova, só boas razões. A dúvida favorece a pessoa.',
      },
    },
  },
})
