import type { Catalogue } from '../catalogue.ts'
import type { sharing as english } from '../en/sharing.ts'

export const sharing: Catalogue<typeof english> = {
  shares: {
    line_zero: 'Não partilhado com ninguém',
    line_one: 'Partilhado com {{count}} · ver e parar',
    line_many: 'Partilhado com {{count}} · ver e parar',
    line_other: 'Partilhado com {{count}} · ver e parar',
    none: 'Nada está partilhado.',
    with: 'Com {{name}}',
    from: 'De {{name}}',
    since: 'desde {{day}}',
    until: 'até {{day}}',
    state: {
      offered: 'ainda sem resposta',
      accepted: 'aceite',
      declined: 'recusado',
      'asked-back': 'faz uma pergunta',
      ended: 'terminado',
    },
    awaited: '{{name}} tem até {{when}} para responder.',
    late: '{{name}} não respondeu até {{when}}. Pergunte outra vez ou escolha outra organização.',
    cannot: '{{name}} não pode ajudar.',
    askAnother: 'Pedir a outra organização',
    stop: 'Parar a partilha',
    stopQuestion: 'Parar a partilha com {{name}}?',
    personWithdraws: 'A pessoa retira o consentimento',
    weStop: 'Paramos nós',
    ended: 'A partilha parou.',
    notUnread: 'O que já foi lido não se pode retirar.',
  },
  refer: {
    title: 'Encaminhar',
    whichNeed: 'Para que necessidade?',
    noNeed: 'Não há necessidade aberta registada. De que precisa a pessoa?',
    next: 'Continuar',
    whichOrganisation: 'Quem pode ajudar?',
    placement:
      'Um lugar para ficar pede-se a uma central de acolhimento. É ela que encontra o lugar, para que nada aqui diga onde a pessoa fica.',
    nobodyOffers: 'Ninguém na rede oferece isto',
    nobodyNext:
      'Uma organização que já entrou tem primeiro de dizer o que oferece: lá, em Rede, depois Os nossos serviços. Ou a pessoa responsável convida outra.',
    choose: 'Escolher',
    deskOnly:
      'Para um lugar para ficar, peça a uma central de acolhimento: este registo não deve dizer onde a pessoa fica.',
    notAllowed: 'Não permitido:',
    what: 'O que pode {{name}} ler?',
    whatLead: 'O menos possível. A pessoa decide.',
    willRead: '{{name}} vai ler exactamente isto',
    nothingChosen: 'Ainda nada foi escolhido.',
    hiddenHere: 'escondido aqui',
    chosenOf: '({{chosen}} de {{all}})',
  },
  consent: {
    question: 'A pessoa concorda em partilhar isto com {{name}}?',
    mayStop: 'A partilha pode parar a qualquer momento. A ajuda não depende dela.',
    live: 'A pessoa concordou em partilhar isto com esta organização.',
    doesAgree: 'A resposta',
    how: {
      given: 'Sim, a pessoa concorda',
      refused: 'Não',
      other: 'É preciso partilhar sem consentimento',
    },
    refusedHelp: 'A resposta é respeitada. A ajuda continua, e a pessoa pode mudar de ideias.',
    otherBasis: 'O que o permite',
    keepRefusal: 'Guardar a resposta',
    send: 'Enviar a {{name}}',
    problem: {
      'not-answered': 'Escolha uma resposta.',
      'needs-reason': 'Escolha uma razão e, onde se pede, diga porquê.',
      'needs-text': 'Escreva o que quer perguntar.',
      'not-certified':
        'A chave desta organização não está assinada por ela. Nada foi enviado. Avise a pessoa responsável.',
      changed:
        'Esta organização tem uma chave diferente de antes. Nada foi enviado. Compare primeiro a impressão digital da chave com ela.',
      older:
        'Esta organização mostra uma chave mais antiga do que antes. Quem saiu dela pode ainda ter essa chave. Nada foi enviado. Avise a pessoa responsável de lá.',
      'not-written': 'Isto não pôde ser escrito. Nada foi enviado, nada se perdeu. Volte ao caso.',
    },
  },
  answer: {
    title: 'Um pedido',
    question: 'Pode ajudar? {{name}} pergunta.',
    tells: '{{name}} diz-lhe',
    yours: 'A sua resposta',
    state: {
      accepted: 'Sim, aceitamos',
      'asked-back': 'Temos primeiro uma pergunta',
      declined: 'Não, não podemos',
    },
    reason: 'Porque não?',
    text: 'As suas palavras (facultativo)',
    textHint: 'Só {{name}} e a sua organização as podem ler.',
    send: 'Enviar a resposta',
    gone: 'Esta partilha terminou. Já não se pode abrir nada dela.',
  },
}
