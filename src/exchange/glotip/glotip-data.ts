import type { CountryMatch } from '../countries/match-citizenship.ts'
import type { SheetFormat } from '../sheet/read-sheet.ts'
import type { Count } from './count.ts'
import type { GlotipColumn } from './locate-table.ts'
import type { Age, Dimension, Form, Indicator, Sex } from './vocabulary.ts'

/** What the count is broken down by, beside sex and age. */
export type Category =
  | { readonly of: 'total' }
  | { readonly of: 'form'; readonly form: Form }
  /** `label` is what the State wrote; `match` what we read in it. */
  | { readonly of: 'citizenship' | 'repatriation'; readonly label: string; readonly match: CountryMatch }

/** One row that counts. `row` is its number under the header (1 = first), the same in CSV and XLSX. */
export type GlotipRow = {
  readonly row: number
  /** ISO 3166-1 alpha-3; `null` for a territory that ISO gives no code (the file has Sark). */
  readonly country: string | null
  readonly name: string
  readonly region: string
  readonly subregion: string
  readonly indicator: Indicator
  readonly dimension: Dimension
  readonly category: Category
  readonly sex: Sex
  readonly age: Age
  readonly year: number
  readonly count: Count
}

export type SetAsideReason =
  | 'template-label'
  | 'nonsense-value'
  | 'value-unreadable'
  | 'duplicate-equal'
  | 'duplicate-conflict'
  | 'blank-category'
  | 'total-as-category'
  | 'wording-unknown'
  | 'country-unreadable'
  | 'year-unreadable'
  | 'odd-cell'
  | 'row-incomplete'
  | 'row-empty'

/** A row that is in the file and not in the series. `written` are its cells by column, unchanged. */
export type SetAside = {
  readonly row: number
  readonly reason: SetAsideReason
  /** The column or, for a duplicate, the other rows of the same key. */
  readonly about?: string
  readonly country: string | null
  readonly written: Readonly<Record<GlotipColumn, string>>
}

/** What the file does that a reader could trip over; one row can be several. */
export type Hazards = {
  readonly preambleRows: number
  readonly thousandsCommas: number
  readonly maskedUnder5: number
  readonly duplicateKeys: {
    readonly keys: number
    readonly rows: number
    readonly keysAllEqual: number
    readonly keysInConflict: number
  }
  readonly templateLabels: number
  readonly nonsenseValues: number
  readonly replacementCharacters: number
  readonly mojibake: number
  readonly blankCategories: number
  readonly totalsAsCategory: number
  readonly countriesWithoutCode: number
  readonly freeTextLabels: {
    readonly rows: number
    readonly citizenshipLabels: number
    readonly repatriationLabels: number
    readonly matchedLabels: number
    readonly groupLabels: number
    readonly labelsToReview: number
  }
}

/** A label in which no country was recognised; its counts are kept under the label as written. */
export type LabelToReview = {
  readonly label: string
  readonly rows: number
  readonly countries: readonly string[]
  /** Countries that it may mean, where there is more than one. */
  readonly candidates: readonly string[]
}

export type GlotipData = {
  readonly format: SheetFormat
  /** The line of the sheet with the column names; data row 1 is the line below. */
  readonly headerLine: number
  /** The publisher's stamp; `date` is ISO 8601 where day and month are beyond doubt. */
  readonly release?: { readonly text: string; readonly date?: string }
  readonly rowsIn: number
  readonly rows: readonly GlotipRow[]
  readonly setAside: readonly SetAside[]
  readonly hazards: Hazards
  readonly review: readonly LabelToReview[]
}
