/** Lembretes que a equipa deixa a si própria. */
export const tasks = {
  label: 'Tarefas da sua equipa',
  add: 'Acrescentar uma tarefa',
  what: 'O que é preciso fazer?',
  whatHint: 'Sob selo: só a sua equipa o pode ler.',
  when: 'Até quando?',
  day: { today: 'Hoje', tomorrow: 'Amanhã', 'in-a-week': 'Daqui a uma semana', other: 'Outro dia' },
  date: 'Que dia?',
  step: 'Uma palavra para a lista',
  stepHint: 'As listas mostram esta palavra e a data, e mais nada.',
  lack: { what: 'Diga o que é preciso fazer.', when: 'Diga até quando.' },
  done: 'Feito',
  sealed: 'Uma tarefa que não lhe está aberta',
} as const
