import type { Words } from '#engine/dictionary.ts'

/** Why an import did not begin or did not end. */
export const importRefusals = {
  'option-missing': {
    en: 'Say which office, and under which name: --office URL --name NAME. Or look first, with --dry-run.',
    fr: 'Indiquez le bureau et votre nom : --office URL --name NOM. Ou regardez d’abord, avec --dry-run.',
    pt: 'Indique o escritório e o seu nome: --office URL --name NOME. Ou veja primeiro, com --dry-run.',
  },
  'workbook-missing': {
    en: 'Say which workbook is to be imported.',
    fr: 'Indiquez le classeur à importer.',
    pt: 'Indique que livro quer importar.',
  },
  'date-order-unknown': {
    en: 'The order of dates is day-first or month-first.',
    fr: 'L’ordre des dates est day-first (jour d’abord) ou month-first (mois d’abord).',
    pt: 'A ordem das datas é day-first (dia primeiro) ou month-first (mês primeiro).',
  },
  'language-unknown': {
    en: 'The language is en, fr or pt.',
    fr: 'La langue est en, fr ou pt.',
    pt: 'A língua é en, fr ou pt.',
  },
  'office-address-unsafe': {
    en: 'An office is reached by https, or on this machine. Nothing was sent.',
    fr: 'Un bureau se joint par https, ou sur cette machine. Rien n’a été envoyé.',
    pt: 'A um escritório chega-se por https, ou nesta máquina. Nada foi enviado.',
  },
  'passphrase-missing': {
    en: 'There is no terminal to ask for the passphrase. Set AMPARO_PASSPHRASE.',
    fr: 'Aucun terminal pour demander la phrase secrète. Définissez AMPARO_PASSPHRASE.',
    pt: 'Não há terminal para pedir a frase secreta. Defina AMPARO_PASSPHRASE.',
  },
  'office-unreachable': {
    en: 'The office cannot be reached. Nothing is lost: what was sent is there, and the rest can follow.',
    fr: 'Le bureau est injoignable. Rien n’est perdu : ce qui a été envoyé y est, le reste peut suivre.',
    pt: 'Não se chega ao escritório. Nada se perde: o que foi enviado está lá, o resto pode seguir.',
  },
  'keys-not-openable': {
    en: 'The keys could not be opened with this passphrase.',
    fr: 'Cette phrase secrète n’a pas ouvert les clés.',
    pt: 'Esta frase secreta não abriu as chaves.',
  },
  'may-not-import': {
    en: 'Only case workers and people in charge import cases.',
    fr: 'Seules les personnes qui suivent des dossiers et les personnes responsables importent des dossiers.',
    pt: 'Só quem acompanha casos e as pessoas responsáveis importam casos.',
  },
  'batch-file-unreadable': {
    en: 'This is not a batch file of an import, or it was cut off.',
    fr: 'Ce n’est pas un fichier de lot d’importation, ou il est tronqué.',
    pt: 'Não é um ficheiro de lote de importação, ou foi cortado.',
  },
  'batch-of-other-workbook': {
    en: 'This batch was begun with another workbook, or the workbook was changed since. Nothing was sent.',
    fr: 'Ce lot a été commencé avec un autre classeur, ou le classeur a changé depuis. Rien n’a été envoyé.',
    pt: 'Este lote começou com outro livro, ou o livro mudou entretanto. Nada foi enviado.',
  },
  'batch-of-other-office': {
    en: 'This batch belongs to another office. Nothing was sent.',
    fr: 'Ce lot appartient à un autre bureau. Rien n’a été envoyé.',
    pt: 'Este lote pertence a outro escritório. Nada foi enviado.',
  },
} as const satisfies Record<string, Words>

/** What an import says while and after it runs. `{…}` is filled in. */
export const importSentences = {
  begun: {
    en: 'Batch {batch}. To go on after an interruption, or to take it back, keep the file {path}',
    fr: 'Lot {batch}. Pour continuer après une interruption, ou pour l’annuler, gardez le fichier {path}',
    pt: 'Lote {batch}. Para continuar depois de uma interrupção, ou para o desfazer, guarde o ficheiro {path}',
  },
  progress: {
    en: '{done} of {total}',
    fr: '{done} sur {total}',
    pt: '{done} de {total}',
  },
  nothing: {
    en: 'There is no case to import.',
    fr: 'Il n’y a aucun dossier à importer.',
    pt: 'Não há nenhum caso a importar.',
  },
  done: {
    en: '{sent} cases imported, {refused} refused by the office. Batch {batch}.',
    fr: '{sent} dossiers importés, {refused} refusés par le bureau. Lot {batch}.',
    pt: '{sent} casos importados, {refused} recusados pelo escritório. Lote {batch}.',
  },
  refusedRow: {
    en: 'Line {row}: {message} ({code})',
    fr: 'Ligne {row} : {message} ({code})',
    pt: 'Linha {row}: {message} ({code})',
  },
  goOn: {
    en: '{done} of {total} are done. Go on with: --resume {path}',
    fr: '{done} sur {total} sont faits. Continuez avec : --resume {path}',
    pt: '{done} de {total} estão feitos. Continue com: --resume {path}',
  },
  takenBack: {
    en: '{back} cases taken back, {worked} left alone because somebody has worked on them, {missing} not found.',
    fr: '{back} dossiers annulés, {worked} laissés car quelqu’un y a travaillé, {missing} introuvables.',
    pt: '{back} casos desfeitos, {worked} deixados porque alguém já trabalhou neles, {missing} não encontrados.',
  },
  takenBackMeans: {
    en: 'What they said is now unknown. They stand on no list and in no figure; their sealed parts remain.',
    fr: 'Ce qu’ils disaient est désormais inconnu. Ils ne sont plus dans aucune liste ni aucun chiffre. Leurs parties scellées restent.',
    pt: 'O que diziam passa a desconhecido. Já não estão em nenhuma lista nem número. As partes seladas ficam.',
  },
  passphrase: { en: 'Passphrase: ', fr: 'Phrase secrète : ', pt: 'Frase secreta: ' },
} as const satisfies Record<string, Words>

export const fill = (
  sentence: Words,
  language: keyof Words,
  values: Readonly<Record<string, string | number>> = {},
): string => sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
