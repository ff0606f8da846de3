/** Les rappels que les collègues se donnent. */
export const tasks = {
  label: 'Tâches de votre équipe',
  add: 'Ajouter une tâche',
  what: 'Que faut-il faire ?',
  whatHint: 'Sous scellé : seule votre équipe peut le lire.',
  when: 'Pour quand ?',
  day: { today: 'Aujourd’hui', tomorrow: 'Demain', 'in-a-week': 'Dans une semaine', other: 'Un autre jour' },
  date: 'Quel jour ?',
  step: 'Un mot pour la liste',
  stepHint: 'Les listes montrent ce mot et la date, rien d’autre.',
  lack: { what: 'Dites ce qu’il faut faire.', when: 'Dites pour quand.' },
  done: 'Fait',
  sealed: 'Une tâche qui ne vous est pas ouverte',
} as const
