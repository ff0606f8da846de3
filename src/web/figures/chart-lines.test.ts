import { array, assert, integer, property, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { type Count, exactly, masked } from '#exchange/glotip/count.ts'
import type { Point } from '#exchange/glotip/glotip-series.ts'
import { exactRunsOf, type NamedLine, placeLabels, runsOf, yearsWithout } from './chart-lines.ts'

const line = (points: readonly (readonly [year: number, count: Count])[], code = 'female'): NamedLine => ({
  code,
  name: code,
  points: points.map(([year, count]): Point => ({ year, count })),
})

const yearsOf = (runs: ReturnType<typeof runsOf>) => runs.map(({ points }) => points.map(({ year }) => year))

test('a year without a figure ends the stroke, and the next year begins another', () => {
  const one = line([
    [2012, exactly(96)],
    [2013, exactly(119)],
    [2020, exactly(15)],
    [2021, exactly(199)],
  ])
  expect(yearsOf(runsOf(one))).toEqual([
    [2012, 2013],
    [2020, 2021],
  ])
})

test('no stroke is drawn to or from a masked count, as if it were a number', () => {
  const one = line([
    [2012, exactly(9)],
    [2013, masked],
    [2014, exactly(7)],
  ])
  expect(yearsOf(exactRunsOf(one))).toEqual([[2012], [2014]])
})

const years = uniqueArray(integer({ min: 2000, max: 2030 }), { minLength: 1 })

test('strokes and gaps together are every year between the first and the last, each once', () => {
  assert(
    property(years, (drawn) => {
      const sorted = drawn.toSorted((one, other) => one - other)
      const runs = yearsOf(runsOf(line(sorted.map((year) => [year, exactly(1)]))))
      const all = [...runs.flat(), ...yearsWithout(sorted)].toSorted((one, other) => one - other)
      const [first = 0] = sorted
      expect(all).toEqual(Array.from({ length: all.length }, (_, index) => first + index))
      expect(runs.every((run) => run.every((year, index) => year === (run[0] ?? 0) + index))).toBe(true)
    }),
  )
})

test('names beside the lines never cover one another and stay beside the chart', () => {
  assert(
    property(array(integer({ min: 0, max: 270 }), { minLength: 1, maxLength: 5 }), (heights) => {
      const lines = heights.map((height, index) => ({
        ...line([[2022, exactly(height)]], `part ${index}`),
        textLines: 1 + (index % 3),
      }))
      const placed = placeLabels(lines, (count) => (count.type === 'exact' ? count.value : 0), 278, 17)
      const sorted = placed.toSorted((one, other) => one.top - other.top)
      for (const [index, label] of sorted.entries()) {
        expect(label.top + label.lines * 17).toBeLessThanOrEqual(sorted[index + 1]?.top ?? 278)
      }
      expect(sorted[0]?.top).toBeGreaterThanOrEqual(-17)
    }),
  )
})
