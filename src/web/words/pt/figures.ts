import type { Catalogue } from '../catalogue.ts'
import type { figures as english } from '../en/figures.ts'

export const figures = {
  page: 'Números',
  question: 'Que número quer ver?',
  lead: 'Vítimas de tráfico de pessoas que os Estados detectaram, tal como as comunicaram às Nações Unidas (UNODC).',
  open: 'Abrir um ficheiro do UNODC',
  empty: 'Ainda não há aqui nenhum número guardado',
  emptyText:
    'Descarregue o conjunto de dados sobre tráfico de pessoas (GLOTIP) de dataunodc.un.org, em CSV ou Excel, e abra-o aqui. O ficheiro é lido neste aparelho e não é enviado a ninguém.',
  failed: 'Não foi possível ler o ficheiro até ao fim neste aparelho.',
  failedNext:
    'Talvez seja grande de mais para a memória deste aparelho. Feche outras páginas, ou tente num computador.',
  nothingChanged: 'Nada mudou. Os números que o escritório guarda ficaram como estavam.',
  whichFile:
    'É preciso o conjunto de dados do UNODC sobre tráfico de pessoas: o ficheiro inteiro, tal como foi descarregado.',
  keptHere: 'Guardados pelo escritório',
  keptSince: 'carregado a {{day}}',
  look: 'Ver',
  lookAt: 'Ver {{country}}',
  reading: {
    question: 'O ficheiro está a ser lido',
    lead: 'Fica neste aparelho. Pode parar a qualquer momento.',
    loading: 'A carregar o ficheiro',
    sorting: 'A ordenar as linhas. Demora alguns segundos, num telefone até um minuto.',
    stop: 'Parar',
  },
  quality: {
    question: 'O que vale este ficheiro',
    lead: '{{in}} linhas: {{kept}} podem ser contadas, {{aside}} ficam de parte com um motivo. Segundo: {{stamp}}.',
    hazards: 'Onde se pode tropeçar, em todo o ficheiro',
    hazard: 'O que se encontrou, e o que se faz disso',
    rows: 'Linhas',
    asideNone: 'Nenhuma linha fica de parte.',
    aside_one: '{{shown}} linha fica de parte: ver porquê',
    aside_many: '{{shown}} de linhas ficam de parte: ver porquê',
    aside_other: '{{shown}} linhas ficam de parte: ver porquê',
    save: 'Guardar estas linhas',
  },
  hazard: {
    preambleRows: 'Linhas acima dos nomes das colunas. Saltadas.',
    thousandsCommas: 'Números com vírgulas, como 1,234. Lidos como números.',
    maskedUnder5: 'Números escritos «<5». Guardados como «0 a 4», nunca como um só número.',
    duplicateKeys:
      'A mesma coisa contada duas vezes ({{keys}} vezes). Números iguais passam a um ({{equal}} vezes); onde se contradizem, não se escolhe nenhum ({{conflict}} vezes).',
    templateLabels: 'Nomes de células do questionário em vez de um título. De parte.',
    nonsenseValues: 'Um milhão de pessoas ou mais, onde isso é impossível. De parte.',
    replacementCharacters: 'Letras perdidas no ficheiro. Guardadas como estão.',
    mojibake: 'Letras deformadas no ficheiro. Guardadas como estão.',
    blankCategories: 'Sem categoria. De parte.',
    totalsAsCategory: 'Um total entre as partes. De parte, para que ninguém conte duas vezes.',
    countriesWithoutCode:
      'Um território sem código de país. Guardado com o seu nome; não se pode escolher abaixo.',
    freeTextLabels:
      'Nacionalidade em palavras livres: {{matched}} títulos nomeiam um país, {{groups}} um grupo, {{review}} nada que se conheça. Não se usam nestes gráficos.',
  },
  reason: {
    'template-label': 'tem o nome de uma célula do questionário em vez de um título',
    'nonsense-value': 'conta um milhão de pessoas ou mais',
    'value-unreadable': 'não tem um número que se leia',
    'duplicate-equal': 'repete uma linha anterior',
    'duplicate-conflict': 'contradiz outra linha sobre a mesma coisa',
    'blank-category': 'não tem categoria',
    'total-as-category': 'tem um total onde se espera uma parte',
    'wording-unknown': 'usa uma palavra que o conjunto de dados não define',
    'country-unreadable': 'não nomeia um país que se reconheça',
    'year-unreadable': 'não nomeia um ano que se leia',
    'odd-cell': 'tem uma fórmula ou um erro da folha de cálculo',
    'row-incomplete': 'tem células em falta',
    'row-empty': 'está vazia',
  },
  country: 'País',
  countryHint_one: '{{shown}} Estado comunicou vítimas detectadas.',
  countryHint_many: '{{shown}} de Estados comunicaram vítimas detectadas.',
  countryHint_other: '{{shown}} Estados comunicaram vítimas detectadas.',
  show: 'Mostrar o número',
  heading: 'Vítimas detectadas: {{country}}',
  by: { ask: 'Divididas por', sex: 'Sexo', age: 'Idade', form: 'Forma de exploração' },
  title: {
    sex: 'Vítimas de tráfico de pessoas detectadas, por sexo, {{country}}, pessoas por ano',
    age: 'Vítimas de tráfico de pessoas detectadas, por idade, {{country}}, pessoas por ano',
    form: 'Vítimas de tráfico de pessoas detectadas, por forma de exploração, {{country}}, pessoas por ano',
  },
  total: 'Total publicado',
  range: '{{low}} a {{high}}',
  stamp: { release: 'edição de {{release}}', file: 'ficheiro {{file}}' },
  year: 'Ano',
  noFigure: 'sem número',
  showTable: 'Mostrar a tabela',
  showChart: 'Mostrar o gráfico',
  tableKey: 'ou a tecla T na figura',
  chartLabel: '{{title}}. Os mesmos números estão na tabela.',
  noneForCountry: 'O ficheiro não tem vítimas detectadas divididas desta forma para este Estado.',
  quote: {
    may: 'Uma frase que se pode citar',
    mayNot: 'Uma frase que não se pode escrever',
    exact_one:
      '{{country}}: para {{year}}, o Estado comunicou {{shown}} vítima de tráfico de pessoas detectada{{parts}}. (UNODC, {{stamp}})',
    exact_many:
      '{{country}}: para {{year}}, o Estado comunicou {{shown}} vítimas de tráfico de pessoas detectadas{{parts}}. (UNODC, {{stamp}})',
    exact_other:
      '{{country}}: para {{year}}, o Estado comunicou {{shown}} vítimas de tráfico de pessoas detectadas{{parts}}. (UNODC, {{stamp}})',
    masked:
      '{{country}}: para {{year}}, o Estado comunicou vítimas de tráfico de pessoas detectadas, num número que o UNODC oculta: {{shown}}{{parts}}. (UNODC, {{stamp}})',
    not: {
      total: '{{shown}} pessoas foram vítimas de tráfico de pessoas em {{year}} ({{country}}).',
      sex: '{{group}}: são as principais vítimas do tráfico de pessoas ({{country}}).',
      age: '{{group}}: são as principais vítimas do tráfico de pessoas ({{country}}).',
      form: '{{group}}: é a principal forma de tráfico de pessoas ({{country}}).',
    },
    why: {
      total: 'São pessoas detectadas e comunicadas. Ninguém sabe quantas havia.',
      sex: 'São pessoas que foram detectadas. Quem se procura, e onde, decide quem se encontra.',
      age: 'São pessoas que foram detectadas. Muitas crianças não são reconhecidas, ou são contadas noutro lado.',
      form: 'São pessoas que foram detectadas. Algumas formas são procuradas, outras quase nunca se vêem.',
    },
  },
  cautions: {
    name: 'Antes de concluir',
    detected:
      'Detectar não é contar tudo: quem nunca foi encontrado não está aqui. Um número maior pode vir de mais tráfico de pessoas, ou de melhor detecção.',
    comparison:
      'Nenhuma conclusão sem comparação: com a população do lugar, com a detecção desse ano, e com a forma como o Estado conta.',
  },
  definition: 'O que se conta',
  masked: {
    name: 'Células ocultas',
    none: 'Nenhuma célula deste número está oculta.',
    some_one:
      '{{shown}} célula está oculta pelo UNODC («<5»): pode ser de 0 a 4, e desenha-se como esse intervalo.',
    some_many:
      '{{shown}} de células estão ocultas pelo UNODC («<5»): cada uma pode ser de 0 a 4, e desenha-se como esse intervalo.',
    some_other:
      '{{shown}} células estão ocultas pelo UNODC («<5»): cada uma pode ser de 0 a 4, e desenha-se como esse intervalo.',
  },
  source: {
    name: 'Fonte',
    stamp: 'Segundo: {{stamp}} ({{file}}). Carregado aqui a {{day}}.',
    short: 'Fonte: UNODC, GLOTIP, {{stamp}}.',
  },
  method: {
    name: 'Como foi lido',
    rows: '{{in}} linhas no ficheiro: {{kept}} guardadas, {{aside}} de parte.',
    drawn:
      'Os pontos são os números publicados. As barras são intervalos. Nenhuma linha passa por um ano sem número.',
    gaps: 'Sem número para: {{years}}. Um vazio não é um zero.',
    apart:
      'As partes e o total publicado não podem estar ambos certos em: {{years}}. Mostram-se ambos como publicados.',
  },
  asideNone: 'Nenhuma linha deste número ficou de parte.',
  asideSome_one: '{{shown}} linha deste Estado não está neste número',
  asideSome_many: '{{shown}} de linhas deste Estado não estão neste número',
  asideSome_other: '{{shown}} linhas deste Estado não estão neste número',
  asideRow: 'Linha {{row}}, ano {{year}}:',
  saveTable: 'Guardar como CSV',
  saveChart: 'Guardar como SVG',
  chartFirst: 'Mostre primeiro o gráfico, depois guarde-o.',
  keep: 'Guardar para o escritório',
  keepRefused: 'O número continua aqui, nesta página.',
  kept: 'Guardado para o escritório',
} as const satisfies Catalogue<typeof english>
