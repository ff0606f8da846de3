import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { FigureTable } from './figure-table.tsx'
import type { FigureWords } from './figure-words.ts'

type View = 'chart' | 'table'

/** Chart or table of the same figure; inside it the key T changes between them. */
export function ChartView({ words }: { readonly words: FigureWords }) {
  const { t } = useTranslation()
  const [view, setView] = useState<View>('chart')
  const turn = () => setView(view === 'chart' ? 'table' : 'chart')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key beside a button that does the same
    <section
      className="figure"
      aria-label={words.title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the key T works where the focus is
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) turn()
      }}
    >
      {view === 'chart' ? <Chart words={words} /> : <FigureTable words={words} />}
      <div className="row-of-things">
        <Button small onPress={turn}>
          {t(view === 'chart' ? 'figures.showTable' : 'figures.showChart')}
        </Button>
        <span className="soft small">{t('figures.tableKey')}</span>
      </div>
    </section>
  )
}

/** Narrower than this (a phone at great zoom) the whole drawing becomes smaller. */
const narrowest = 280

/** The drawing library comes only when a chart is looked at. */
function Chart({ words }: { readonly words: FigureWords }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const label = t('figures.chartLabel', { title: words.title })
  useEffect(() => {
    if (width === 0) return undefined
    let wanted = true
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (!wanted) return
      const lines = [...words.lines, words.total]
      const chart = drawChart({ lines, label, width: Math.max(narrowest, width), number: words.number })
      place.current?.replaceChildren(chart)
      setDrawn(true)
    })
    return () => {
      wanted = false
    }
  }, [width, words, label])
  return (
    <>
      <div className="chart-place" ref={place} />
      {!drawn && <Skeleton lines={6} />}
    </>
  )
}
