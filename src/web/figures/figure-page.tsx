import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instant } from '#engine/facts.ts'
import type { Refused } from '../api.ts'
import { csvText } from '../import/csv-text.ts'
import { saveFile } from '../import/save-file.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { ChooseOne } from '../look/choices.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { useKeys } from '../session/session.ts'
import { ChartView } from './chart-view.tsx'
import { chartFile, figureRows } from './downloads.ts'
import { FigureNotes } from './figure-notes.tsx'
import { type FigureWords, useFigureWords } from './figure-words.ts'
import { breakdowns, type ChartedBy, type CountryFigures } from './glotip-messages.ts'
import { keepFigures } from './kept-figures.ts'

type FigurePageProps = {
  readonly figures: CountryFigures
  readonly loadedAt: Instant
  /** From a file that is open here, or as the office keeps it. */
  readonly from: 'file' | 'office'
  readonly onBack: () => void
  readonly onKept: () => void
}

/** Detected victims of one State over the years, with everything that a reader needs to judge them. */
export function FigurePage({ figures, loadedAt, from, onBack, onKept }: FigurePageProps) {
  const { t } = useTranslation()
  const [by, setBy] = useState<ChartedBy>('sex')
  const words = useFigureWords(figures, by)
  const place = useRef<HTMLDivElement>(null)
  return (
    <Page
      title={t('figures.page')}
      question={t('figures.heading', { country: words.country })}
      kicker={<Back to={onBack} />}
      width="wide"
    >
      <BreakdownChoice by={by} onChoose={setBy} />
      <h2>{words.title}</h2>
      <div className="figure-place" ref={place}>
        {words.lines.length + words.total.points.length === 0 ? (
          <Notice manner="told" what={t('figures.noneForCountry')} />
        ) : (
          <ChartView words={words} />
        )}
      </div>
      <FigureNotes figures={figures} words={words} loadedAt={loadedAt} />
      <Downloads
        figures={figures}
        words={words}
        chart={() => place.current?.querySelector<SVGSVGElement>('svg.chart') ?? undefined}
      >
        {from === 'file' && <Keep figures={figures} onKept={onKept} />}
      </Downloads>
    </Page>
  )
}

function BreakdownChoice({
  by,
  onChoose,
}: {
  readonly by: ChartedBy
  readonly onChoose: (by: ChartedBy) => void
}) {
  const { t } = useTranslation()
  return (
    <div className="breakdowns">
      <ChooseOne
        legend={t('figures.by.ask')}
        legendSeen
        quieter={[]}
        chosen={by}
        onChoose={(answer) => onChoose(breakdowns.find((known) => known === answer) ?? by)}
        choices={breakdowns.map((code) => ({ code, label: t(`figures.by.${code}`) }))}
      />
    </div>
  )
}

type DownloadsProps = {
  readonly figures: CountryFigures
  readonly words: FigureWords
  readonly chart: () => SVGSVGElement | undefined
  readonly children: ReactNode
}

function Downloads({ figures, words, chart, children }: DownloadsProps) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const name = `detected-victims-${figures.country}`
  const saveTable = async () => saveFile(`${name}.csv`, 'text/csv', await csvText(figureRows(figures)))
  const saveChart = () => {
    const drawn = chart()
    // While the table is shown there is no drawing to save.
    if (!drawn) return setSaid(t('figures.chartFirst'))
    setSaid('')
    const styles = getComputedStyle(document.documentElement)
    const sentences = [
      ...(words.quotes ? [words.quotes.may] : []),
      t('figures.cautions.detected'),
      t('figures.source.short', { stamp: words.stamp }),
    ]
    const file = chartFile(drawn, words.title, sentences, (variable) => styles.getPropertyValue(variable))
    return saveFile(`${name}-by-${words.by}.svg`, 'image/svg+xml', file)
  }
  return (
    <div className="row-of-things not-printed">
      <Button onPress={() => void saveTable()}>{t('figures.saveTable')}</Button>
      <Button onPress={saveChart}>{t('figures.saveChart')}</Button>
      {children}
      <output>{said}</output>
    </div>
  )
}

type Keeping = { readonly at: 'asked' | 'sending' | 'kept' } | Refused

/** In charge: so that colleagues see the figure without the file. */
function Keep({ figures, onKept }: { readonly figures: CountryFigures; readonly onKept: () => void }) {
  const { t } = useTranslation()
  const { me } = useKeys()
  const [keeping, setKeeping] = useState<Keeping>({ at: 'asked' })
  if (me.user.role !== 'in-charge') return null
  const keep = async () => {
    setKeeping({ at: 'sending' })
    const reply = await keepFigures(figures)
    if (reply.kind === 'refused') return setKeeping(reply)
    setKeeping({ at: 'kept' })
    return onKept()
  }
  if ('kind' in keeping)
    return (
      <>
        <Button manner="primary" onPress={() => void keep()}>
          {t('figures.keep')}
        </Button>
        <Refusal refused={keeping} kept={t('figures.keepRefused')} />
      </>
    )
  if (keeping.at === 'kept') return <output className="soft">{t('figures.kept')}</output>
  return (
    <Button manner="primary" busy={keeping.at === 'sending'} onPress={() => void keep()}>
      {t('figures.keep')}
    </Button>
  )
}
