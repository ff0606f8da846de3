import type { Count } from '#exchange/glotip/count.ts'
import { highest, lowest } from '#exchange/glotip/count.ts'
import { glotipSource } from '#exchange/glotip/glotip-report.ts'
import type { CsvRow } from '../import/csv-text.ts'
import { countAt } from './chart-lines.ts'
import type { CountryFigures } from './glotip-messages.ts'
import { wrap } from './wrap.ts'

/** One count a row. A masked count has no value, only its bounds; a year without a figure has no row. */
export function figureRows(figures: CountryFigures): readonly CsvRow[] {
  return Object.values(figures.series).flatMap((series) =>
    [{ code: 'total', points: series.total }, ...series.lines].flatMap(({ code, points }) =>
      series.years.flatMap((year) => {
        const count = countAt(points, year)
        return count ? [rowOf(figures, { by: series.by, category: code, year: String(year) }, count)] : []
      }),
    ),
  )
}

function rowOf(
  figures: CountryFigures,
  place: { readonly by: string; readonly category: string; readonly year: string },
  count: Count,
): CsvRow {
  return {
    country: figures.country,
    indicator: 'detected-victims',
    ...place,
    value: count.type === 'exact' ? String(count.value) : '',
    lowest: String(lowest(count)),
    highest: String(highest(count)),
    source: `${glotipSource.publisher}, ${glotipSource.dataset}`,
    release: figures.release?.date ?? figures.release?.text ?? '',
  }
}

const namespace = 'http://www.w3.org/2000/svg'
const margin = 16
const lineHeight = 20

/**
 * The chart as a file of its own: with its title above and its words below, its colours written out, because a
 * picture travels without its page.
 */
export function chartFile(
  chart: SVGSVGElement,
  title: string,
  words: readonly string[],
  colour: (name: string) => string,
): string {
  const width = Number(chart.getAttribute('width'))
  const height = Number(chart.getAttribute('height'))
  const characters = Math.floor((width - 2 * margin) / 7.5)
  const head = wrap(title, characters)
  const foot = words.flatMap((sentence) => wrap(sentence, characters))
  const headHeight = margin + head.length * lineHeight
  const whole = headHeight + height + foot.length * lineHeight + margin
  const sheet = element('svg', { width, height: whole, viewBox: `0 0 ${width} ${whole}`, role: 'img' })
  sheet.setAttribute('aria-label', title)
  sheet.append(element('rect', { width, height: whole, fill: 'var(--paper)' }))
  sheet.append(...head.map((line, index) => textAt(line, margin + (index + 0.7) * lineHeight, 'bold')))
  const drawing = chart.cloneNode(true)
  if (drawing instanceof SVGSVGElement) drawing.setAttribute('y', String(headHeight))
  sheet.append(drawing)
  sheet.append(
    ...foot.map((line, index) => textAt(line, headHeight + height + (index + 0.7) * lineHeight, 'normal')),
  )
  sheet.setAttribute('font-family', 'sans-serif')
  sheet.setAttribute('font-size', '14')
  return new XMLSerializer()
    .serializeToString(sheet)
    .replaceAll(/var\((--[a-z-]+)\)/g, (_, name: string) => colour(name))
    .replaceAll('currentColor', colour('--ink'))
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

function textAt(line: string, y: number, weight: 'bold' | 'normal'): SVGElement {
  const text = element('text', { x: margin, y, fill: 'var(--ink)', 'font-weight': weight })
  text.textContent = line
  return text
}
