import { useTranslation } from 'react-i18next'
import type { Count } from '#exchange/glotip/count.ts'
import { countAt } from './chart-lines.ts'
import type { FigureWords } from './figure-words.ts'
import { TablePlace } from './table-place.tsx'

/** The figures of the chart, a year a row. */
export function FigureTable({ words }: { readonly words: FigureWords }) {
  const { t } = useTranslation()
  const columns = [...words.lines, words.total]
  const years = [...new Set(columns.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (one, other) => one - other,
  )
  return (
    <TablePlace label={words.title}>
      <table>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.year')}</th>
            {columns.map(({ code, name }) => (
              <th scope="col" key={code}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map(({ code, points }) => (
                <Cell key={code} count={countAt(points, year)} words={words} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TablePlace>
  )
}

function Cell({ count, words }: { readonly count: Count | undefined; readonly words: FigureWords }) {
  const { t } = useTranslation()
  if (!count)
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="only-heard">{t('figures.noFigure')}</span>
      </td>
    )
  return <td>{words.count(count)}</td>
}
