import { glotipColumns } from '#exchange/glotip/locate-table.ts'

type Row = {
  readonly country?: readonly [code: string, name: string]
  readonly dimension?: string
  readonly category?: string
  readonly sex?: string
  readonly age?: string
  readonly year: number
  readonly value: string
}

const malawi = ['MWI', 'Malawi'] as const

const cells = ({ country = malawi, dimension = 'Total', category = 'Total', ...row }: Row) => [
  country[0],
  country[1],
  'Africa',
  'Sub-Saharan Africa',
  'Detected trafficking victims',
  dimension,
  category,
  row.sex ?? 'Total',
  row.age ?? 'Total',
  String(row.year),
  'Counts',
  row.value,
  'Invented',
]

/** A file in the form of the UNODC dataset with invented counts. */
export const inventedGlotip = (rows: readonly Row[]): string =>
  [[...glotipColumns], ...rows.map(cells)].map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n')

/** Two runs of years with a gap, masked cells, a template row, and one key with two values. */
export const inventedYears: readonly Row[] = [
  { year: 2012, value: '96' },
  { year: 2012, value: '56', sex: 'Female' },
  { year: 2012, value: '40', sex: 'Male' },
  { year: 2013, value: '1,119' },
  { year: 2013, value: '1,115', sex: 'Female' },
  { year: 2013, value: '<5', sex: 'Male' },
  { year: 2022, value: '145' },
  { year: 2022, value: '100', sex: 'Female' },
  { year: 2022, value: '45', sex: 'Male' },
  { year: 2021, value: '12', sex: 'Female' },
  { year: 2021, value: '13', sex: 'Female' },
  { year: 2022, value: '=1+1', dimension: 'by form of exploitation', category: 'Forced labour' },
  { year: 2022, value: '7', dimension: 'by form of exploitation', category: 'Sexual exploitation' },
]
