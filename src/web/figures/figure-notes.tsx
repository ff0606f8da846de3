import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instant } from '#engine/facts.ts'
import { glotipSource } from '#exchange/glotip/glotip-report.ts'
import { glotipDefinitions } from '#exchange/glotip/vocabulary.ts'
import { Unfold } from '../look/unfold.tsx'
import { localeOf, useLanguage, useSay } from '../words/speak.ts'
import { maskedCells, yearsWithout } from './chart-lines.ts'
import type { FigureWords } from './figure-words.ts'
import type { CountryFigures } from './glotip-messages.ts'

type NotesProps = {
  readonly figures: CountryFigures
  readonly words: FigureWords
  readonly loadedAt: Instant
}

/** Under the chart: what may be said, what is counted, where it comes from, and how it was read. */
export function FigureNotes({ figures, words, loadedAt }: NotesProps) {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <>
      {words.quotes && <Quotes quotes={words.quotes} />}
      <dl className="figure-notes">
        <Note name={t('figures.cautions.name')}>
          <p>{t('figures.cautions.detected')}</p>
          <p>{t('figures.cautions.comparison')}</p>
        </Note>
        <Note name={t('figures.definition')}>
          <p>{say(glotipDefinitions['detected-victims'])}</p>
        </Note>
        <Note name={t('figures.masked.name')}>
          <MaskedCells figures={figures} words={words} />
        </Note>
        <Note name={t('figures.source.name')}>
          <Source figures={figures} words={words} loadedAt={loadedAt} />
        </Note>
        <Note name={t('figures.method.name')}>
          <Method figures={figures} words={words} />
        </Note>
      </dl>
      <RowsAside figures={figures} words={words} />
    </>
  )
}

function Quotes({ quotes }: { readonly quotes: NonNullable<FigureWords['quotes']> }) {
  const { t } = useTranslation()
  return (
    <div className="quotes">
      <figure>
        <figcaption>{t('figures.quote.may')}</figcaption>
        <blockquote>{quotes.may}</blockquote>
      </figure>
      <figure>
        <figcaption>{t('figures.quote.mayNot')}</figcaption>
        <blockquote className="not-to-quote">{quotes.mayNot}</blockquote>
        <p>{quotes.why}</p>
      </figure>
    </div>
  )
}

function Note({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type PartProps = Pick<NotesProps, 'figures' | 'words'>

function MaskedCells({ figures, words }: PartProps) {
  const { t } = useTranslation()
  const count = maskedCells(figures.series[words.by])
  return (
    <p>
      {count === 0
        ? t('figures.masked.none')
        : t('figures.masked.some', { count, shown: words.number(count) })}
    </p>
  )
}

function Source({ figures, words, loadedAt }: NotesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long' }).format(new Date(loadedAt))
  return (
    <>
      <p>
        {glotipSource.publisher}, {glotipSource.dataset}.{' '}
        {t('figures.source.stamp', { stamp: words.stamp, file: figures.file.toUpperCase(), day })}
      </p>
      <p>
        <a href={glotipSource.address} rel="noreferrer">
          {glotipSource.address.replace('https://', '')}
        </a>
      </p>
    </>
  )
}

/** What was done to get from the file to the chart, and where the file contradicts itself. */
function Method({ figures, words }: PartProps) {
  const { t } = useTranslation()
  const series = figures.series[words.by]
  const gaps = yearsWithout(series.years)
  const apart = series.sums.filter(({ agrees }) => agrees === 'no').map(({ year }) => year)
  return (
    <>
      <p>
        {t('figures.method.rows', {
          in: words.number(figures.rows.in),
          kept: words.number(figures.rows.kept),
          aside: words.number(figures.rows.setAside),
        })}
      </p>
      <p>{t('figures.method.drawn')}</p>
      {gaps.length > 0 && <p>{t('figures.method.gaps', { years: gaps.join(', ') })}</p>}
      {apart.length > 0 && <p>{t('figures.method.apart', { years: apart.join(', ') })}</p>}
    </>
  )
}

function RowsAside({ figures, words }: PartProps) {
  const { t } = useTranslation()
  const { aside } = figures.series[words.by]
  if (aside.length === 0) return <p className="soft">{t('figures.asideNone')}</p>
  return (
    <Unfold summary={t('figures.asideSome', { count: aside.length, shown: words.number(aside.length) })}>
      <ul>
        {aside.map((row) => (
          <li key={row.row}>
            {t('figures.asideRow', { row: words.number(row.row), year: row.written.Year })}{' '}
            {t(`figures.reason.${row.reason}`)}
          </li>
        ))}
      </ul>
    </Unfold>
  )
}
