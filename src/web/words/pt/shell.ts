import type { Catalogue } from '../catalogue.ts'
import type { shell as english } from '../en/shell.ts'

export const shell = {
  menu: 'Menu',
  mainNavigation: 'Principal',
  entries: {
    today: 'Hoje',
    cases: 'Casos',
    network: 'Rede',
    figures: 'Números',
    assess: 'Avaliar',
    settings: 'Definições',
  },
  new: 'Novo',
  search: 'Procurar',
  lock: 'Bloquear',
  exit: 'Saída rápida',
  exitHint: 'Sai desta página imediatamente. Carregar três vezes na tecla Esc faz o mesmo.',
  notFound: {
    title: 'Não há nenhuma página aqui',
    what: 'O endereço pode estar incompleto ou ser antigo.',
    action: 'Ir para o início',
  },
  notForYou: {
    title: 'Esta página é para outros colegas',
    next: 'Se precisar dela, fale com a pessoa responsável pelo seu escritório.',
  },
  unreachable: {
    what: 'Não é possível contactar o escritório.',
    next: 'Verifique a rede e tente outra vez.',
    again: 'Tentar outra vez',
  },
  fault: {
    question: 'Algo correu mal nesta página',
    kept: 'O que já estava guardado ou enviado não foi alterado.',
    next: 'Volte ao início e tente outra vez. Se voltar a acontecer, avise a pessoa responsável.',
  },
  idle: {
    question: 'Ainda está aí?',
    what_one: 'Esta página bloqueia dentro de {{count}} minuto. Está tudo guardado neste telefone.',
    what_many: 'Esta página bloqueia dentro de {{count}} minutos. Está tudo guardado neste telefone.',
    what_other: 'Esta página bloqueia dentro de {{count}} minutos. Está tudo guardado neste telefone.',
    stay: 'Ficar aqui',
    lockNow: 'Bloquear já',
  },
  gate: {
    question: 'Este navegador não consegue proteger um registo',
    insecure: 'A ligação a esta página não está protegida.',
    insecureNext:
      'Abra-a por um endereço que comece por https://, ou no computador onde o programa funciona. Peça o endereço certo à pessoa responsável.',
    old: 'Este navegador é demasiado antigo, ou uma protecção necessária está desligada.',
    oldNext:
      'Navegadores mais antigos que funcionam: Chrome ou Edge 137, Firefox 130, Safari 17. No telefone: Android com Chrome 137, ou iOS 17.',
    noInput: 'Aqui não se pode escrever nada, para que nada se perca nem seja lido por outros.',
    lacks: {
      'secure-context': 'ligação protegida',
      'web-crypto': 'cifra pelo navegador',
      ed25519: 'assinaturas (Ed25519)',
      storage: 'armazenamento neste aparelho',
      'web-assembly': 'WebAssembly',
    },
    missing: 'Falta: {{what}}',
  },
} as const satisfies Catalogue<typeof english>
