export const membership = {
  leaving: {
    entry: 'Terminar o acesso',
    title: 'Saída',
    question: '{{name}} vai sair?',
    own: 'Vai sair?',
    signedOut: 'A sessão de {{name}} termina logo em todo o lado, e já não é possível voltar a entrar.',
    newKeys: 'O que se escreve depois fica selado com chaves novas, que {{name}} nunca teve.',
    notUnread: 'O que {{name}} já leu não se pode retirar.',
    unsent: 'O que ainda espera nos seus aparelhos perde-se. Peça primeiro que o envie.',
    rootKey:
      '{{name}} podia assinar pela organização. Com uma cópia dessa chave, seria possível assinar chaves falsas. Para as usar seria precisa ajuda dentro do servidor. Esta chave ainda não se pode substituir.',
    cases: 'Os seus casos',
    worksOn_one: '{{name}} acompanha {{number}} caso aberto.',
    worksOn_many: '{{name}} acompanha {{number}} casos abertos.',
    worksOn_other: '{{name}} acompanha {{number}} casos abertos.',
    alone_one: 'Em {{number}} caso, mais ninguém.',
    alone_many: 'Em {{number}} casos, mais ninguém.',
    alone_other: 'Em {{number}} casos, mais ninguém.',
    onlyThey: 'Mais ninguém.',
    notAlone: 'Cada um é acompanhado também por outra pessoa.',
    takesOver: 'Quem fica com estes casos?',
    takesOverHint: 'As pessoas responsáveis lêem, de qualquer modo, todos os casos.',
    inCharge: 'As pessoas responsáveis, por agora',
    end: 'Terminar o acesso',
    sure: 'Terminar agora o acesso de {{name}}?',
    sureText: 'Não se pode desfazer. Para voltar, seria preciso um novo convite.',
    done: '{{name}} já não trabalha aqui',
    doneLead: 'O acesso terminou em todo o lado. A partir de agora, tudo é selado para quem fica.',
    nothingChanged: 'Nada mudou.',
    doubtful:
      'A chave de {{name}} não está assinada pela sua organização. Nada se pode selar para ela. Termine primeiro esse acesso.',
    notHere: 'Essa pessoa já não trabalha aqui.',
  },
  devices: {
    heading: 'Os seus aparelhos',
    thisOne: 'Este aparelho',
    signedIn: 'Outro aparelho, com sessão aberta',
    signedOut: 'Outro aparelho',
    days: 'Desde {{since}}, usado pela última vez em {{last}}',
    forget: 'Terminar lá',
    ask: 'Terminar a sessão nesse aparelho e esquecê-lo?',
    askText:
      'A sessão termina logo. Para lá voltar a entrar é precisa a sua frase secreta. O que lá ficou por enviar continua lá, selado.',
    forgotten: 'A sessão terminou lá e o aparelho foi esquecido.',
  },
  ended: {
    what: 'Já não trabalha aqui.',
    nothing: 'Nada seu esperava neste aparelho.',
    unsent_one:
      '{{count}} coisa não tinha sido enviada. Já ninguém a pode abrir; foi apagada deste aparelho.',
    unsent_many:
      '{{count}} coisas não tinham sido enviadas. Já ninguém as pode abrir; foram apagadas deste aparelho.',
    unsent_other:
      '{{count}} coisas não tinham sido enviadas. Já ninguém as pode abrir; foram apagadas deste aparelho.',
    next: 'Diga à pessoa responsável do que se tratava.',
  },
}
