import type { Catalogue } from '../catalogue.ts'
import type { today as english } from '../en/today.ts'

export const today: Catalogue<typeof english> = {
  title: 'Hoje',
  none: 'Ainda não há casos.',
  things_one: '{{number}} coisa para hoje',
  things_many: '{{number}} de coisas para hoje',
  things_other: '{{number}} coisas para hoje',
  overdue_one: '{{number}} está atrasada',
  overdue_many: '{{number}} estão atrasadas',
  overdue_other: '{{number}} estão atrasadas',
  someOverdue: '{{things}}; {{overdue}}.',
  noneOverdue: '{{things}}; nenhuma está atrasada.',
  nothingToday_one: 'Nada para hoje. {{number}} caso aberto.',
  nothingToday_many: 'Nada para hoje. {{number}} de casos abertos.',
  nothingToday_other: 'Nada para hoje. {{number}} casos abertos.',
  nothingThisWeek: 'Nada por fazer esta semana',
  allCases: 'Todos os casos',
  kept: 'O que foi escrito neste telefone está guardado.',
  stale: 'O que está a ver foi lido há algum tempo.',
  hide: 'Mostrar só o número',
  show: 'Mostrar a lista',
  hidden: 'A lista está escondida porque outros podem ver este ecrã.',
  more: 'Ver mais',
  group: {
    overdue: 'Atrasado',
    today: 'Hoje',
    week: 'Esta semana',
    waiting: 'À espera de outros',
  },
  row: {
    open: 'Abrir',
    waiting: 'À espera de resposta',
    closed: 'Fechado',
    withdrawn: 'Registado por engano',
  },
  verb: {
    answer: 'Responder',
    look: 'Ver',
  },
  people: {
    label: 'Pessoas à espera',
    waiting_one: '{{count}} pessoa espera para entrar',
    waiting_many: '{{count}} de pessoas esperam para entrar',
    waiting_other: '{{count}} pessoas esperam para entrar',
    look: 'Deixar entrar',
  },
  empty: {
    what: 'Ainda não há nada aqui',
    says: 'Comece por uma primeira conversa, ou convide as pessoas com quem trabalha.',
    guest: 'Quando outra organização lhe pedir ajuda, aparece aqui.',
    invite: 'Convidar',
    tryIt: 'Experimentar com pessoas inventadas',
    tryHow:
      'Um país de demonstração, com pessoas inventadas, funciona ao lado do seu escritório. Inicie-o neste computador com:',
  },
}
