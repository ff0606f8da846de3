import type { Field } from '#engine/dictionary.ts'
import { accompaniment } from '#law/code-lists/accompaniment.ts'
import { placedWith } from '#law/code-lists/placed-with.ts'
import { moment, noProtects, truth, yesProtects } from './kinds.ts'

/** Age and care. A possible child is owed a child's treatment until age is settled; no document is needed for that. */
export const personAge = {
  ageYears: {
    type: { kind: 'number', min: 0, max: 120, unit: 'years' },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Age', fr: 'Âge', pt: 'Idade' },
    ask: {
      en: 'How old are you, as far as you know?',
      fr: 'Quel âge avez-vous, à votre connaissance ?',
      pt: 'Que idade tem, tanto quanto sabe?',
    },
    why: {
      en: 'Anyone under 18 has a right to more care and protection. A guess is fine.',
      fr: 'Toute personne de moins de 18 ans a droit à plus de protection. Une estimation suffit.',
      pt: 'Quem tem menos de 18 anos tem direito a mais protecção. Uma estimativa chega.',
    },
    maps: { htcds: 'prs_Birthdate', ctdc: 'ageBroad', glotip: 'Age' },
  },
  ageAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Age stated on', fr: 'Âge donné le', pt: 'Idade dita em' },
    ask: {
      en: 'When was this age stated?',
      fr: 'Quand cet âge a-t-il été donné ?',
      pt: 'Quando foi dita esta idade?',
    },
    why: { en: 'Age changes with time.', fr: 'L’âge change avec le temps.', pt: 'A idade muda com o tempo.' },
  },
  minorUntil: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Under 18 until', fr: 'Moins de 18 ans jusqu’au', pt: 'Menos de 18 anos até' },
    ask: {
      en: 'In which month does the person turn 18?',
      fr: 'En quel mois la personne aura-t-elle 18 ans ?',
      pt: 'Em que mês faz a pessoa 18 anos?',
    },
    why: {
      en: 'Until then a child’s rights apply.',
      fr: 'Jusque-là, les droits de l’enfant s’appliquent.',
      pt: 'Até lá aplicam-se os direitos da criança.',
    },
  },
  // Yes on the person's own word, a document, another's word or a worker's reasonable doubt. An age nobody knows is no doubt.
  possibleChild: {
    type: truth,
    holds: 'node-fact',
    merge: yesProtects,
    label: { en: 'May be under 18', fr: 'A peut-être moins de 18 ans', pt: 'Pode ter menos de 18 anos' },
    ask: {
      en: 'Might you be under 18?',
      fr: 'Avez-vous peut-être moins de 18 ans ?',
      pt: 'É possível que tenha menos de 18 anos?',
    },
    why: {
      en: 'If there is doubt, we treat the person as a child until it is settled. A child gets more protection.',
      fr: 'En cas de doute, la personne est traitée comme un enfant. Un enfant reçoit plus de protection.',
      pt: 'Em caso de dúvida, a pessoa é tratada como criança. Uma criança recebe mais protecção.',
    },
  },
  accompaniment: {
    type: { kind: 'code', list: accompaniment },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'With whom the person is', fr: 'Avec qui est la personne', pt: 'Com quem está a pessoa' },
    ask: { en: 'Who is with you?', fr: 'Qui est avec vous ?', pt: 'Quem está consigo?' },
    why: {
      en: 'A child who is alone has a right to a guardian. Families should not be split.',
      fr: 'Un enfant qui est seul a droit à un tuteur. Les familles ne doivent pas être séparées.',
      pt: 'Uma criança que está sozinha tem direito a um tutor. As famílias não devem ser separadas.',
    },
  },
  accompanyingAdultMayBeInvolved: {
    type: truth,
    holds: { teamFact: 'protection' },
    merge: yesProtects,
    label: {
      en: 'Accompanying adult may be involved',
      fr: 'L’adulte présent est peut-être impliqué',
      pt: 'O adulto que acompanha pode estar envolvido',
    },
    ask: {
      en: 'May an adult who is with the child be involved in what happened?',
      fr: 'Un adulte qui accompagne l’enfant est-il peut-être impliqué ?',
      pt: 'Um adulto que está com a criança pode estar envolvido no que aconteceu?',
    },
    why: {
      en: 'Then the child needs an independent guardian. Nothing is said to that adult.',
      fr: 'Alors l’enfant a besoin d’un tuteur indépendant. Rien n’est dit à cet adulte.',
      pt: 'Então a criança precisa de um tutor independente. Nada se diz a esse adulto.',
    },
  },
  conflictOfInterest: {
    type: truth,
    holds: { teamFact: 'protection' },
    merge: yesProtects,
    label: {
      en: 'Parent or guardian has a conflict of interest',
      fr: 'Conflit d’intérêts d’un parent ou du tuteur',
      pt: 'Conflito de interesses dos pais ou do tutor',
    },
    ask: {
      en: 'Do the interests of a parent or guardian differ from the child’s?',
      fr: 'Les intérêts d’un parent ou du tuteur diffèrent-ils de ceux de l’enfant ?',
      pt: 'Os interesses dos pais ou do tutor são diferentes dos da criança?',
    },
    why: {
      en: 'Then someone independent must speak for the child.',
      fr: 'Alors une personne indépendante doit parler pour l’enfant.',
      pt: 'Então alguém independente deve falar pela criança.',
    },
  },
  placedWith: {
    type: { kind: 'code', list: placedWith },
    holds: 'node-fact',
    merge: 'ask',
    label: { en: 'Placed with', fr: 'Hébergée avec', pt: 'Alojada com' },
    ask: {
      en: 'With whom does the person stay?',
      fr: 'Avec qui la personne est-elle hébergée ?',
      pt: 'Com quem fica alojada a pessoa?',
    },
    why: {
      en: 'A child must not be placed with adults who are not family.',
      fr: 'Un enfant ne doit pas être placé avec des adultes hors de sa famille.',
      pt: 'Uma criança não deve ficar com adultos que não são da família.',
    },
  },
  childProtectionNotifiedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: {
      en: 'Child protection told on',
      fr: 'Protection de l’enfance informée le',
      pt: 'Protecção da criança informada em',
    },
    ask: {
      en: 'When was child protection told?',
      fr: 'Quand a-t-on informé la protection de l’enfance ?',
      pt: 'Quando se informou a protecção da criança?',
    },
    why: {
      en: 'They must act at once for any child at risk.',
      fr: 'Elle doit agir tout de suite pour un enfant en danger.',
      pt: 'Deve agir logo por qualquer criança em risco.',
    },
  },
  guardianAppointedAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'earliest',
    label: { en: 'Guardian appointed on', fr: 'Tuteur nommé le', pt: 'Tutor nomeado em' },
    ask: {
      en: 'When was a guardian appointed?',
      fr: 'Quand un tuteur a-t-il été nommé ?',
      pt: 'Quando foi nomeado um tutor?',
    },
    why: {
      en: 'A child alone needs an adult whose only task is the child.',
      fr: 'Un enfant seul a besoin d’un adulte qui ne s’occupe que de lui.',
      pt: 'Uma criança sozinha precisa de um adulto que cuide apenas dela.',
    },
  },
  viewsHeardAt: {
    type: moment,
    holds: 'node-fact',
    merge: 'latest',
    label: { en: 'Child heard on', fr: 'Enfant entendu le', pt: 'Criança ouvida em' },
    ask: {
      en: 'When was the child heard?',
      fr: 'Quand l’enfant a-t-il été entendu ?',
      pt: 'Quando foi ouvida a criança?',
    },
    why: {
      en: 'No plan is made without hearing the child.',
      fr: 'Aucun plan ne se fait sans entendre l’enfant.',
      pt: 'Nenhum plano se faz sem ouvir a criança.',
    },
  },
  informationGiven: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'Child informed in words it understands',
      fr: 'Enfant informé avec des mots qu’il comprend',
      pt: 'Criança informada em palavras que compreende',
    },
    ask: {
      en: 'Was the child informed in words it understands?',
      fr: 'L’enfant a-t-il été informé avec des mots qu’il comprend ?',
      pt: 'A criança foi informada em palavras que compreende?',
    },
    why: {
      en: 'A child has a right to know what happens and why.',
      fr: 'Un enfant a le droit de savoir ce qui se passe et pourquoi.',
      pt: 'Uma criança tem direito a saber o que se passa e porquê.',
    },
  },
  bestInterestsPrimary: {
    type: truth,
    holds: 'node-fact',
    merge: noProtects,
    label: {
      en: 'Best interests came first in the decision',
      fr: 'L’intérêt supérieur a primé dans la décision',
      pt: 'O superior interesse veio primeiro na decisão',
    },
    ask: {
      en: 'Did the child’s best interests come first in the decision?',
      fr: 'L’intérêt supérieur de l’enfant a-t-il primé dans la décision ?',
      pt: 'O superior interesse da criança veio primeiro na decisão?',
    },
    why: {
      en: 'No aim of police or border control comes before it.',
      fr: 'Aucun but de la police ou des frontières ne passe avant.',
      pt: 'Nenhum objectivo da polícia ou das fronteiras vem antes.',
    },
  },
} as const satisfies Record<string, Field>
