import type { Words } from '#engine/dictionary.ts'

/**
 * Why a file was not read at all. The codes are stable; the sentence says what the person can do next.
 * What is wrong with a single row never refuses the file: it is listed in the report of that format.
 */
const refusals = {
  'file-empty': {
    en: 'The file is empty. Choose the file again, or ask the sender for a new copy.',
    fr: 'Le fichier est vide. Choisissez-le de nouveau ou demandez une nouvelle copie à l’expéditeur.',
    pt: 'O ficheiro está vazio. Escolha-o de novo ou peça uma nova cópia a quem o enviou.',
  },
  'file-too-large': {
    en: 'The file is larger than this reader accepts. Split it into smaller files and read them one by one.',
    fr: 'Le fichier dépasse la taille acceptée. Divisez-le en fichiers plus petits et lisez-les un par un.',
    pt: 'O ficheiro é maior do que o aceite. Divida-o em ficheiros mais pequenos e leia-os um a um.',
  },
  'file-unpacks-too-large': {
    en: 'Unpacked, this workbook would be far larger than a real one. It was not opened.',
    fr: 'Décompressé, ce classeur serait bien plus grand qu’un vrai. Il n’a pas été ouvert.',
    pt: 'Descomprimido, este livro seria muito maior do que um verdadeiro. Não foi aberto.',
  },
  'file-damaged': {
    en: 'The file is damaged or was cut off on the way. Ask the sender for a new copy.',
    fr: 'Le fichier est endommagé ou a été tronqué. Demandez une nouvelle copie à l’expéditeur.',
    pt: 'O ficheiro está danificado ou foi cortado. Peça uma nova cópia a quem o enviou.',
  },
  'file-not-a-table': {
    en: 'This is not a table that can be read here. Save it as an Excel workbook (.xlsx) and try again.',
    fr: 'Ce n’est pas un tableau lisible ici. Enregistrez-le comme classeur Excel (.xlsx) et réessayez.',
    pt: 'Isto não é uma tabela que se possa ler aqui. Guarde-a como livro do Excel (.xlsx) e tente de novo.',
  },
  'file-locked': {
    en: 'The workbook has a password or an old format (.xls). Save it as .xlsx without a password.',
    fr: 'Le classeur a un mot de passe ou un ancien format (.xls). Enregistrez-le en .xlsx sans mot de passe.',
    pt: 'O livro tem palavra-passe ou um formato antigo (.xls). Guarde-o em .xlsx sem palavra-passe.',
  },
  'format-mismatch': {
    en: 'The file is not of the kind that its name or the command says.',
    fr: 'Le fichier n’est pas du type annoncé par son nom ou par la commande.',
    pt: 'O ficheiro não é do tipo que o nome ou o comando indica.',
  },
  'too-many-rows': {
    en: 'The table has more rows than are read at once. Split it into smaller files.',
    fr: 'Le tableau a plus de lignes qu’on n’en lit à la fois. Divisez-le en fichiers plus petits.',
    pt: 'A tabela tem mais linhas do que se lêem de uma vez. Divida-a em ficheiros mais pequenos.',
  },
  'too-many-columns': {
    en: 'The table is far wider than the standard. Remove stray cells to the right and try again.',
    fr: 'Le tableau est bien plus large que la norme. Retirez les cellules perdues à droite et réessayez.',
    pt: 'A tabela é muito mais larga do que a norma. Retire as células perdidas à direita e tente de novo.',
  },
  'header-missing': {
    en: 'No row with the expected column names was found. Is this the right file?',
    fr: 'Aucune ligne avec les noms de colonnes attendus n’a été trouvée. Est-ce le bon fichier ?',
    pt: 'Não se encontrou nenhuma linha com os nomes de colunas esperados. É o ficheiro certo?',
  },
  'column-missing': {
    en: 'A column that the reading needs is missing. Nothing was read, so that no figure is wrong in silence.',
    fr: 'Une colonne nécessaire manque. Rien n’a été lu, pour qu’aucun chiffre ne soit faux en silence.',
    pt: 'Falta uma coluna necessária. Nada foi lido, para que nenhum número esteja errado em silêncio.',
  },
  'column-twice': {
    en: 'A column stands in the table twice. Remove one of the two and try again.',
    fr: 'Une colonne figure deux fois dans le tableau. Retirez l’une des deux et réessayez.',
    pt: 'Uma coluna aparece duas vezes na tabela. Retire uma das duas e tente de novo.',
  },
  'country-unknown': {
    en: 'This is not a three-letter ISO 3166 country code, such as MWI.',
    fr: 'Ce n’est pas un code de pays ISO 3166 à trois lettres, comme MWI.',
    pt: 'Isto não é um código de país ISO 3166 de três letras, como MWI.',
  },
  'country-absent': {
    en: 'The file has no row for this country.',
    fr: 'Le fichier n’a aucune ligne pour ce pays.',
    pt: 'O ficheiro não tem nenhuma linha para este país.',
  },
} as const satisfies Record<string, Words>

export type RefusalCode = keyof typeof refusals

/** `about` names the column, country or limit that the refusal is about. */
export type Refusal = { readonly refused: RefusalCode; readonly words: Words; readonly about?: string }

export const refuse = (code: RefusalCode, about?: string): Refusal => ({
  refused: code,
  words: refusals[code],
  ...(about === undefined ? {} : { about }),
})

export const isRefusal = (result: object): result is Refusal => 'refused' in result
