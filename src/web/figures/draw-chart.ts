import * as Plot from '@observablehq/plot'
import { highest, lowest } from '#exchange/glotip/count.ts'
import type { Point } from '#exchange/glotip/glotip-series.ts'
import {
  exactRunsOf,
  highestOf,
  type Label,
  middleOf,
  type NamedLine,
  placeLabels,
  runsOf,
} from './chart-lines.ts'
import { wrap } from './wrap.ts'

export type ChartInput = {
  readonly lines: readonly NamedLine[]
  /** Said by a screen reader instead of the drawing. */
  readonly label: string
  readonly width: number
  readonly number: (value: number) => string
}

/** Lines are told apart by shape and stroke; the house has one colour. */
const manners = [
  { stroke: 'var(--accent)', dash: 'none', symbol: 'circle' },
  { stroke: 'var(--ink)', dash: '7 3', symbol: 'square' },
  { stroke: 'var(--ink-soft)', dash: '2 3', symbol: 'triangle' },
  { stroke: 'var(--line)', dash: '9 3 2 3', symbol: 'diamond' },
] as const
const mannerOfTotal = { stroke: 'var(--ink-soft)', dash: '1 4', symbol: 'star' } as const

const fontSize = 14
const lineHeight = 17
const height = 320
const top = 16
const bottom = 34
/** Room for a name: wide enough for the longest word, narrow enough for a phone. */
const labelWidth = (width: number): number => (width < 480 ? 104 : 180)
const charactersIn = (pixels: number): number => Math.floor(pixels / (fontSize * 0.56))

const mannerOf = ({ code }: NamedLine, index: number) =>
  code === 'total' ? mannerOfTotal : (manners[index % manners.length] ?? manners[0])

/** Ranges of one year stand beside each other, or one would hide the next. */
const besideEachOther = (index: number): number => (index - 1.5) * 6

function marksOf(line: NamedLine, index: number): readonly Plot.Markish[] {
  const { stroke, dash, symbol } = mannerOf(line, index)
  const year = ({ year }: Point): number => year
  const low = ({ count }: Point): number => lowest(count)
  const high = ({ count }: Point): number => highest(count)
  const masked = line.points.filter(({ count }) => count.type === 'interval')
  const exact = line.points.filter(({ count }) => count.type === 'exact')
  return [
    ...runsOf(line).map(({ points }) =>
      Plot.areaY(points, { x: year, y1: low, y2: high, fill: stroke, fillOpacity: 0.16 }),
    ),
    ...exactRunsOf(line).map(({ points }) =>
      Plot.lineY(points, { x: year, y: low, stroke, strokeWidth: 2, strokeDasharray: dash }),
    ),
    Plot.ruleX(masked, { x: year, y1: low, y2: high, stroke, strokeWidth: 5, dx: besideEachOther(index) }),
    Plot.dot(exact, { x: year, y: low, r: 4, symbol, fill: stroke, stroke: 'var(--paper)' }),
  ]
}

type Frame = { readonly right: number; readonly ceiling: number }

/** Names at the right edge, each with the shape of its line and a thin stroke to its last point. */
function labelsOf(lines: readonly NamedLine[], { right, ceiling }: Frame): readonly Plot.Markish[] {
  const characters = charactersIn(right - 26)
  const inside = height - top - bottom
  const wrapped = lines.map((line) => ({ ...line, text: wrap(line.name, characters) }))
  const placed = placeLabels(
    wrapped.map((line) => ({ ...line, textLines: line.text.length })),
    (count) => inside * (1 - middleOf(count) / ceiling),
    inside + lineHeight / 2,
    lineHeight,
  )
  const edge = lastYear(lines) + 0.5
  return placed.flatMap((label) => {
    const index = wrapped.findIndex(({ code }) => code === label.code)
    const line = wrapped[index]
    const value = (1 - (label.top + lineHeight / 2) / inside) * ceiling
    return line ? labelMarks(label, line.text, mannerOf(line, index), { value, edge }) : []
  })
}

type Place = { readonly value: number; readonly edge: number }

function labelMarks(
  { at }: Label,
  text: readonly string[],
  { stroke, symbol }: ReturnType<typeof mannerOf>,
  { value, edge }: Place,
): readonly Plot.Markish[] {
  const right = { frameAnchor: 'right', y: [value] } as const
  const leader = { stroke: 'var(--line)', strokeWidth: 0.75 }
  return [
    Plot.link([at], { x1: [at.year], y1: [middleOf(at.count)], x2: [edge], y2: [value], ...leader }),
    Plot.dot([at], { ...right, dx: 10, r: 4, symbol, fill: stroke }),
    Plot.text([at], {
      ...right,
      text: [text.join('\n')],
      dx: 20,
      dy: -lineHeight / 2 + 1,
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: lineHeight / fontSize,
      fill: 'var(--ink)',
    }),
  ]
}

const yearsOf = (lines: readonly NamedLine[]): readonly number[] =>
  lines.flatMap(({ points }) => points.map(({ year }) => year))
const lastYear = (lines: readonly NamedLine[]): number => Math.max(...yearsOf(lines))

/** Every year where there is room, else as many as the width takes; never a fraction of a year. */
function ticks(from: number, to: number, width: number): readonly number[] {
  const step = Math.max(1, Math.ceil(((to - from + 1) * 44) / width))
  const every = Array.from({ length: to - from + 1 }, (_, index) => to - index)
  return every.filter((_, index) => index % step === 0).toReversed()
}

/** A round number at or above, so that the axis ends on a tick. */
function ceilingFor(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value))
  const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
  const step = steps.find((factor) => factor * size >= value) ?? 10
  return Math.max(5, step * size)
}

/** Draws the chart; it carries no style element, because the page runs under a policy that allows none. */
export function drawChart({ lines, label, width, number }: ChartInput): Element {
  const right = labelWidth(width)
  const years = yearsOf(lines)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const ceiling = ceilingFor(highestOf(lines))
  const chart = Plot.plot({
    width,
    height,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: 46,
    marginRight: right,
    className: 'chart',
    ariaLabel: label,
    x: {
      type: 'linear',
      domain: [from - 0.5, to + 0.5],
      ticks: [...ticks(from, to, width - right - 46)],
      tickFormat: String,
      label: null,
    },
    y: { domain: [0, ceiling], ticks: 5, tickFormat: number, grid: true, label: null },
    marks: [...lines.flatMap((line, index) => marksOf(line, index)), ...labelsOf(lines, { right, ceiling })],
  })
  for (const style of chart.querySelectorAll('style')) style.remove()
  // One picture with one name: what its parts are called by the library says nothing to a listener.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  chart.setAttribute('role', 'img')
  return chart
}
