import type { Hazards, SetAsideReason } from '#exchange/glotip/glotip-data.ts'
import type { ChartSeries } from '#exchange/glotip/glotip-series.ts'
import type { Refusal } from '#exchange/sheet/refusals.ts'

/** What is charted: the three ways in which the publisher divides the same victims. */
export const breakdowns = ['sex', 'age', 'form'] as const
export type ChartedBy = (typeof breakdowns)[number]

/** What is known of a file before a country is chosen. */
export type FileSummary = {
  readonly file: 'csv' | 'xlsx'
  /** Many copies carry no stamp of their release; then the name of the file is all there is. */
  readonly fileName: string
  readonly release?: { readonly text: string; readonly date?: string }
  readonly rows: { readonly in: number; readonly kept: number; readonly setAside: number }
  readonly hazards: Hazards
  readonly setAsideByReason: readonly (readonly [SetAsideReason, number])[]
  /** Alpha-3 codes of States with detected victims in the file. */
  readonly countries: readonly string[]
}

/** Detected victims of one State, with what a reader needs to judge them. Kept for the office in this form. */
export type CountryFigures = {
  readonly format: 1
  readonly country: string
  readonly file: 'csv' | 'xlsx'
  /** Many copies carry no stamp of their release; then the name of the file is all there is. */
  readonly fileName: string
  readonly release?: { readonly text: string; readonly date?: string }
  readonly rows: { readonly in: number; readonly kept: number; readonly setAside: number }
  readonly series: Readonly<Record<ChartedBy, ChartSeries>>
}

export type ReadStage =
  | { readonly stage: 'loading'; readonly loaded: number; readonly total: number }
  /** Unpacking and sorting; how far that is cannot be told. */
  | { readonly stage: 'sorting' }

/** The page asks; the file stays in the worker, where 60,000 rows do not slow the page down. */
export type Asked =
  | { readonly ask: 'open'; readonly file: File }
  | { readonly ask: 'figures'; readonly country: string }
  | { readonly ask: 'set-aside' }

export type Said =
  | ({ readonly said: 'progress' } & ReadStage)
  | { readonly said: 'refused'; readonly refusal: Refusal }
  | { readonly said: 'opened'; readonly summary: FileSummary }
  | { readonly said: 'figures'; readonly figures: CountryFigures }
  | { readonly said: 'set-aside'; readonly csv: string }
