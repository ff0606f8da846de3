import type { Words } from '#engine/dictionary.ts'

/**
 * What the dry run says about one cell or row. An `error` keeps the row in quarantine, whole, until somebody
 * has looked; a `notice` lets it through. No sentence repeats what was written: it may name a person.
 */
type FindingKind = { readonly severity: 'error' | 'notice'; readonly words: Words }

export const findingKinds = {
  'code-unknown': {
    severity: 'error',
    words: {
      en: 'holds a value that is not in the list of the standard. Correct it or leave it empty.',
      fr: 'contient une valeur absente de la liste de la norme. Corrigez-la ou laissez vide.',
      pt: 'contém um valor que não está na lista da norma. Corrija-o ou deixe vazio.',
    },
  },
  'several-values': {
    severity: 'error',
    words: {
      en: 'holds several values where the standard takes one. Keep the one that is right.',
      fr: 'contient plusieurs valeurs alors que la norme n’en prend qu’une. Gardez la bonne.',
      pt: 'contém vários valores onde a norma aceita um. Guarde o que está certo.',
    },
  },
  'unknown-beside-values': {
    severity: 'error',
    words: {
      en: 'says both “unknown” and a value. Keep one of the two.',
      fr: 'dit à la fois « inconnu » et une valeur. Gardez l’un des deux.',
      pt: 'diz «desconhecido» e também um valor. Guarde um dos dois.',
    },
  },
  'date-ambiguous': {
    severity: 'error',
    words: {
      en: 'holds a date that can be read in two ways. Write it as year-month-day, for example 2001-04-03.',
      fr: 'contient une date lisible de deux façons. Écrivez année-mois-jour, par exemple 2001-04-03.',
      pt: 'contém uma data que se lê de duas maneiras. Escreva ano-mês-dia, por exemplo 2001-04-03.',
    },
  },
  'date-unreadable': {
    severity: 'error',
    words: {
      en: 'holds no date of the calendar. Write it as year-month-day, or only the year.',
      fr: 'ne contient pas de date du calendrier. Écrivez année-mois-jour, ou seulement l’année.',
      pt: 'não contém uma data do calendário. Escreva ano-mês-dia, ou só o ano.',
    },
  },
  'date-in-future': {
    severity: 'error',
    words: {
      en: 'holds a date that has not come yet. Check the year.',
      fr: 'contient une date à venir. Vérifiez l’année.',
      pt: 'contém uma data que ainda não chegou. Verifique o ano.',
    },
  },
  'number-unreadable': {
    severity: 'error',
    words: {
      en: 'does not hold a whole number of years from 0 to 120.',
      fr: 'ne contient pas un nombre entier d’années de 0 à 120.',
      pt: 'não contém um número inteiro de anos de 0 a 120.',
    },
  },
  'country-unknown': {
    severity: 'error',
    words: {
      en: 'names a country that cannot be recognised. Use the two-letter ISO 3166 code, for example MW.',
      fr: 'nomme un pays non reconnu. Utilisez le code ISO 3166 à deux lettres, par exemple MW.',
      pt: 'nomeia um país que não se reconhece. Use o código ISO 3166 de duas letras, por exemplo MW.',
    },
  },
  'language-unknown': {
    severity: 'error',
    words: {
      en: 'holds no language code. Use ISO 639, for example ny or nya.',
      fr: 'ne contient pas de code de langue. Utilisez ISO 639, par exemple ny ou nya.',
      pt: 'não contém um código de língua. Use ISO 639, por exemplo ny ou nya.',
    },
  },
  'checkbox-unreadable': {
    severity: 'error',
    words: {
      en: 'holds neither TRUE nor FALSE. Write TRUE, FALSE or Unknown.',
      fr: 'ne contient ni TRUE ni FALSE. Écrivez TRUE, FALSE ou Unknown.',
      pt: 'não contém TRUE nem FALSE. Escreva TRUE, FALSE ou Unknown.',
    },
  },
  'formula-cell': {
    severity: 'error',
    words: {
      en: 'holds a formula. Formulas are not computed here: paste the value instead.',
      fr: 'contient une formule. Les formules ne sont pas calculées ici : collez la valeur.',
      pt: 'contém uma fórmula. As fórmulas não são calculadas aqui: cole o valor.',
    },
  },
  'spreadsheet-error': {
    severity: 'error',
    words: {
      en: 'holds an error of the spreadsheet, such as #N/A. Correct it or leave it empty.',
      fr: 'contient une erreur du tableur, comme #N/A. Corrigez-la ou laissez vide.',
      pt: 'contém um erro da folha de cálculo, como #N/A. Corrija-o ou deixe vazio.',
    },
  },
  'value-not-accepted': {
    severity: 'error',
    words: {
      en: 'holds a value that the record cannot take.',
      fr: 'contient une valeur que le dossier ne peut pas accepter.',
      pt: 'contém um valor que o registo não pode aceitar.',
    },
  },
  'kept-as-unknown': {
    severity: 'notice',
    words: {
      en: 'says that it is not known. It stays “unknown”; it is not read as no.',
      fr: 'dit que ce n’est pas connu. Cela reste « inconnu » ; ce n’est pas lu comme non.',
      pt: 'diz que não se sabe. Fica «desconhecido»; não é lido como não.',
    },
  },
  'kept-as-declined': {
    severity: 'notice',
    words: {
      en: 'says that the person did not want to answer. That is kept.',
      fr: 'dit que la personne n’a pas voulu répondre. Cela est conservé.',
      pt: 'diz que a pessoa não quis responder. Isso fica guardado.',
    },
  },
  'left-empty': {
    severity: 'notice',
    words: {
      en: 'says that it is not known or does not apply. The field stays empty.',
      fr: 'dit que ce n’est pas connu ou ne s’applique pas. Le champ reste vide.',
      pt: 'diz que não se sabe ou não se aplica. O campo fica vazio.',
    },
  },
  'consent-refused': {
    severity: 'notice',
    words: {
      en: 'says that the person did not consent. Ask whether this record may be kept before you import it.',
      fr: 'dit que la personne n’a pas consenti. Demandez si ce dossier peut être gardé avant d’importer.',
      pt: 'diz que a pessoa não consentiu. Pergunte se este registo pode ser guardado antes de importar.',
    },
  },
  'moved-to-note': {
    severity: 'notice',
    words: {
      en: 'is longer than its field, or names a place rather than a country. It is kept whole in a sealed note.',
      fr: 'dépasse son champ, ou nomme un lieu plutôt qu’un pays. Tout est gardé dans une note scellée.',
      pt: 'é maior do que o campo, ou nomeia um lugar e não um país. Fica inteiro numa nota selada.',
    },
  },
  'row-repeated': {
    severity: 'notice',
    words: {
      en: 'The row is the same as an earlier one. Check that one person is not imported twice.',
      fr: 'La ligne est identique à une précédente. Vérifiez qu’une personne n’est pas importée deux fois.',
      pt: 'A linha é igual a uma anterior. Verifique que uma pessoa não é importada duas vezes.',
    },
  },
} as const satisfies Record<string, FindingKind>

export type FindingCode = keyof typeof findingKinds

/** `column` is the letter that the spreadsheet shows; `code` the HTCDS code, where the column has one. */
export type Finding = {
  readonly finding: FindingCode
  readonly severity: 'error' | 'notice'
  /** The line of the sheet, as the spreadsheet shows it. */
  readonly row: number
  readonly column?: string
  readonly code?: string
}

type Language = keyof Words

const places = {
  en: (line: number, column: string) => `Line ${line}, column ${column}: `,
  fr: (line: number, column: string) => `Ligne ${line}, colonne ${column} : `,
  pt: (line: number, column: string) => `Linha ${line}, coluna ${column}: `,
} as const
const lines = {
  en: (line: number) => `Line ${line}: `,
  fr: (line: number) => `Ligne ${line} : `,
  pt: (line: number) => `Linha ${line}: `,
} as const

/** "Line 12, column H (prs_Gender): holds a value …" */
export const findingSentence = (finding: Finding, language: Language): string => {
  const words = findingKinds[finding.finding].words[language]
  if (finding.column === undefined) return lines[language](finding.row) + words
  const name = finding.code === undefined ? finding.column : `${finding.column} (${finding.code})`
  return places[language](finding.row, name) + words
}
