import { type Count, highest, lowest } from '#exchange/glotip/count.ts'
import type { ChartSeries, Line, Point } from '#exchange/glotip/glotip-series.ts'

/** A line of the chart under the name that stands beside it. */
export type NamedLine = { readonly code: string; readonly name: string; readonly points: readonly Point[] }

/** Points of years that follow one another. Between runs is a gap, and nothing is drawn across it. */
export type Run = { readonly key: string; readonly points: readonly Point[] }

export function runsOf(line: NamedLine): readonly Run[] {
  const runs: Point[][] = []
  for (const point of line.points) {
    const last = runs.at(-1)
    if (last && last.at(-1)?.year === point.year - 1) last.push(point)
    else runs.push([point])
  }
  return runs.map((points, index) => ({ key: `${line.code} ${index}`, points }))
}

/** The parts of runs in which both ends of each stroke are exact: an interval is never drawn as a number. */
export const exactRunsOf = (line: NamedLine): readonly Run[] =>
  runsOf({ ...line, points: line.points.filter(({ count }) => count.type === 'exact') })

export type Label = {
  readonly code: string
  readonly at: Point
  readonly lines: number
  readonly top: number
}

/**
 * Where the names beside the lines stand, in pixels from the top: each as near to its last point as the others
 * leave it room.
 */
export function placeLabels(
  lines: readonly (NamedLine & { readonly textLines: number })[],
  toPixels: (count: Count) => number,
  height: number,
  lineHeight: number,
): readonly Label[] {
  const wanted = lines
    .flatMap(({ code, points, textLines }) => {
      const at = points.at(-1)
      return at ? [{ code, at, lines: textLines, top: toPixels(at.count) - lineHeight / 2 }] : []
    })
    .toSorted((one, other) => one.top - other.top)
  let free = 0
  const down = wanted.map((label) => {
    const top = Math.max(label.top, free)
    free = top + label.lines * lineHeight
    return { ...label, top }
  })
  let below = height
  return down.toReversed().map((label) => {
    const top = Math.min(label.top, below - label.lines * lineHeight)
    below = top
    return { ...label, top }
  })
}

export const middleOf = (count: Count): number => (lowest(count) + highest(count)) / 2

/** Years without any figure between the first and the last one. */
export function yearsWithout(years: readonly number[]): readonly number[] {
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return []
  const every = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return every.filter((year) => !years.includes(year))
}

/** Cells of the chart that the publisher masked. */
export const maskedCells = (series: ChartSeries): number =>
  [series.total, ...series.lines.map(({ points }: Line) => points)]
    .flat()
    .filter(({ count }) => count.type === 'interval').length

export const highestOf = (lines: readonly NamedLine[]): number =>
  Math.max(1, ...lines.flatMap(({ points }) => points.map(({ count }) => highest(count))))

export const countAt = (points: readonly Point[], year: number): Count | undefined =>
  points.find((point) => point.year === year)?.count
