import { describe, expect, it } from 'vitest'
import { isRefusal } from '../sheet/refusals.ts'
import type { GlotipData } from './glotip-data.ts'
import { type Breakdown, type ChartSeries, glotipSeries } from './glotip-series.ts'
import { glotipColumns } from './locate-table.ts'
import { readGlotip } from './read-glotip.ts'

/** One line each: dimension, category, sex, age, year, value. */
const dataOf = (...rows: readonly string[]): GlotipData => {
  const lines = rows.map((row) => {
    const [dimension, category, sex, age, year, value] = row.split('|')
    return `MWI,Malawi,Africa,Sub-Saharan Africa,Detected trafficking victims,${dimension},${category},${sex},${age},${year},Counts,"${value}",GLOTIP`
  })
  const data = readGlotip(new TextEncoder().encode([glotipColumns.join(','), ...lines].join('\n')))
  if (isRefusal(data)) throw new Error(data.refused)
  return data
}

const chart = (data: GlotipData, by: Breakdown): ChartSeries =>
  glotipSeries(data, { country: 'MWI', indicator: 'detected-victims', by })

describe('a chart of one country', () => {
  it('by sex shows the parts beside the published total and an interval where a part is masked', () => {
    const series = chart(
      dataOf(
        'Total|Total|Total|Total|2020|15',
        'Total|Total|Female|Total|2020|12',
        'Total|Total|Male|Total|2020|<5',
        'Total|Total|Female|0 to 17 years|2020|7',
      ),
      'sex',
    )
    expect(series.lines.map((line) => line.code)).toEqual(['female', 'male'])
    expect(series.total).toEqual([{ year: 2020, count: { type: 'exact', value: 15 } }])
    expect(series.sums).toEqual([
      {
        year: 2020,
        sum: { type: 'interval', low: 12, high: 16 },
        published: { type: 'exact', value: 15 },
        agrees: 'yes',
      },
    ])
  })

  it('says where parts and published total cannot both be true', () => {
    const series = chart(dataOf('Total|Total|Total|Total|2021|21', 'Total|Total|Female|Total|2021|26'), 'sex')
    expect(series.sums[0]?.agrees).toBe('no')
  })

  it('does not claim agreement where no total is published', () => {
    const series = chart(dataOf('Total|Total|Total|0 to 17 years|2021|26'), 'age')
    expect(series.sums[0]?.agrees).toBe('unknown')
    expect(series.lines.map((line) => line.code)).toEqual(['under-18'])
  })

  it('leaves a year without a count as a gap, never as a zero', () => {
    const series = chart(dataOf('Total|Total|Total|Total|2019|9', 'Total|Total|Total|Total|2022|9'), 'sex')
    expect(series.years).toEqual([2019, 2022])
  })

  it('by form counts only rows that are whole in sex and age', () => {
    const series = chart(
      dataOf(
        'by form of exploitation|Forced labour|Total|Total|2020|8',
        'by form of exploitation|Forced labour|Female|Total|2020|6',
      ),
      'form',
    )
    expect(series.lines).toEqual([
      { code: 'forced-labour', labels: [], points: [{ year: 2020, count: { type: 'exact', value: 8 } }] },
    ])
  })

  it('by citizenship adds up two labels of one country and names both', () => {
    const series = chart(
      dataOf('by citizenship|China|Total|Total|2020|8', 'by citizenship|Chinese|Total|Total|2020|<5'),
      'citizenship',
    )
    expect(series.lines).toEqual([
      {
        code: 'CHN',
        labels: ['China', 'Chinese'],
        points: [{ year: 2020, count: { type: 'interval', low: 8, high: 12 } }],
      },
    ])
  })

  it('lists the rows that are missing from it because they contradict each other', () => {
    const series = chart(dataOf('Total|Total|Male|Total|2020|9', 'Total|Total|Male|Total|2020|<5'), 'sex')
    expect(series.lines).toEqual([])
    expect(series.aside.map((row) => row.reason)).toEqual(['duplicate-conflict', 'duplicate-conflict'])
  })
})
