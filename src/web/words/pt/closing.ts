/** Fechar um caso, e reabri-lo. */
export const closing = {
  ask: 'Fechar este caso',
  title: 'Fechar um caso',
  question: 'Fechar este caso?',
  lead: 'Nada se apaga. Pode reabrir-se a qualquer momento.',
  stays: 'Crítico: o caso fica em Hoje enquanto isto estiver aberto',
  asked: 'O escritório não pode ler a resposta selada e continua a perguntar.',
  rests: 'Continua devido, mas sai da lista do dia',
  nothing: 'Nada está pendente segundo a lei.',
  shares: 'Fechar não pára a partilha. Pare o que já não é preciso.',
  tasks_one: '{{count}} tarefa da equipa sai também da lista do dia.',
  tasks_many: '{{count}} de tarefas da equipa saem também da lista do dia.',
  tasks_other: '{{count}} tarefas da equipa saem também da lista do dia.',
  forms: 'Começou-se a escrever algo neste caso e não se guardou. Fica neste aparelho.',
  reason: 'Porque se fecha?',
  mistake:
    'Sai de todas as listas quando já nada nele falar de uma pessoa. Até lá fica aberto: corrija o que está registado.',
  mistakeOthers: 'Há colegas que escreveram nele. É preciso que uma segunda pessoa da equipa diga o mesmo.',
  note: 'Por palavras suas (pode ficar vazio)',
  noteHint: 'Para quem reabrir o caso. Selado: só a sua equipa o pode ler.',
  day: 'Fechado em: {{day}}',
  otherDay: 'Outro dia',
  close: 'Fechar o caso',
  noReason: 'Escolha um motivo.',
  done: {
    question: 'O caso está fechado',
    stays_one: 'Fica em Hoje: {{count}} direito crítico está aberto.',
    stays_many: 'Fica em Hoje: {{count}} de direitos críticos estão abertos.',
    stays_other: 'Fica em Hoje: {{count}} direitos críticos estão abertos.',
    kept: 'Está entre os casos fechados. O que se tornar crítico traz o caso de volta a Hoje.',
    mistake: 'O caso ficou marcado como engano',
    today: 'Voltar a Hoje',
    look: 'Ver o caso',
  },
  closed: {
    what: 'Este caso está fechado.',
    since:
      'Este caso foi fechado e depois alguém escreveu nele. Fica entre os abertos até alguém o fechar outra vez.',
    withdrawn: 'Foi registado por engano. Não está em nenhuma lista nem em nenhum número.',
    why: '{{day}}: {{reason}}.',
    again: 'Reabrir',
  },
  /** O que retém um registo marcado como engano. */
  mistaken: {
    speaks:
      'Ficou marcado como engano, mas ainda fala de uma pessoa. Por isso fica entre os abertos: corrija o que está registado, ou reabra-o.',
    since:
      'Ficou marcado como engano e depois alguém escreveu nele. Fica entre os abertos até alguém o dizer outra vez.',
    task: 'Ficou marcado como engano, mas ainda corre nele um prazo. Fica entre os abertos até lá.',
    'one-word':
      'Uma pessoa da equipa diz que é engano. Outras escreveram nele: fica entre os abertos até uma segunda o dizer.',
    sealed: 'O que está selado nele ainda fala de uma pessoa. Se alguém precisa de ajuda, reabra-o.',
    sayToo: 'Dizer também',
  },
} as const
