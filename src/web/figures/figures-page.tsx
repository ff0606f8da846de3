import './figures.css'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../api.ts'
import { now } from '../clock.ts'
import { FileChoice } from '../import/file-choice.tsx'
import { Button } from '../look/button.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { LoadingPage } from '../look/loading-page.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { localeOf, useLanguage, useSay } from '../words/speak.ts'
import { FigurePage } from './figure-page.tsx'
import { countryName } from './figure-words.ts'
import { type KeptFigures, keptFigures } from './kept-figures.ts'
import { QualityPage } from './quality-page.tsx'
import { ReadingPage } from './reading-page.tsx'
import { type GlotipFile, useGlotipFile } from './use-glotip-file.ts'

type Kept = Reply<readonly KeptFigures[]>

/** Figures that the office keeps, and figures from a file that is opened here. */
export default function FiguresPage() {
  const file = useGlotipFile()
  const [kept, setKept] = useState<Kept>()
  const [chosen, setChosen] = useState<KeptFigures>()
  const [openedAt, setOpenedAt] = useState(now)
  const ask = useCallback(() => {
    void keptFigures().then(setKept)
  }, [])
  useEffect(ask, [ask])
  const { state } = file
  const shown =
    chosen ?? (state.at === 'opened' && state.figures && { figures: state.figures, loadedAt: openedAt })
  if (shown)
    return (
      <FigurePage
        {...shown}
        from={chosen ? 'office' : 'file'}
        onBack={() => (chosen ? setChosen(undefined) : file.forgetFigures())}
        onKept={ask}
      />
    )
  if (state.at === 'reading') return <ReadingPage progress={state.progress} onStop={file.close} />
  if (state.at === 'opened')
    return (
      <QualityPage
        summary={state.summary}
        onChoose={file.choose}
        onBack={file.close}
        onSave={file.downloadSetAside}
      />
    )
  if (!kept) return <LoadingPage />
  const open = (one: File) => {
    setOpenedAt(now())
    file.open(one)
  }
  return <StartPage file={file} kept={kept} onOpen={open} onChoose={setChosen} onAgain={ask} />
}

type StartPageProps = {
  readonly file: GlotipFile
  readonly kept: Kept
  readonly onOpen: (file: File) => void
  readonly onChoose: (kept: KeptFigures) => void
  readonly onAgain: () => void
}

function StartPage({ file, kept, onOpen, onChoose, onAgain }: StartPageProps) {
  const { t } = useTranslation()
  const has = kept.kind === 'answered' && kept.value.length > 0
  return (
    <Page
      title={t('figures.page')}
      question={t('figures.question')}
      lead={t('figures.lead')}
      actions={<FileChoice label={t('figures.open')} accept=".csv,.xlsx" onFile={onOpen} />}
    >
      <FileTrouble file={file} />
      {kept.kind === 'refused' && (
        <>
          <Refusal refused={kept} />
          <div>
            <Button onPress={onAgain}>{t('shell.unreachable.again')}</Button>
          </div>
        </>
      )}
      {kept.kind === 'answered' && has && <KeptList kept={kept.value} onChoose={onChoose} />}
      {kept.kind === 'answered' && !has && (
        <EmptyState what={t('figures.empty')}>{t('figures.emptyText')}</EmptyState>
      )}
    </Page>
  )
}

/** A file that was not read: what happened, that nothing was changed by it, and what to do. */
function FileTrouble({ file: { state } }: { readonly file: GlotipFile }) {
  const { t } = useTranslation()
  const say = useSay()
  if (state.at === 'failed')
    return <Notice what={t('figures.failed')} next={t('figures.failedNext')} code="reading-ended" />
  if (state.at !== 'refused') return null
  const { refused, words, about } = state.refusal
  return (
    <Notice
      what={say(words)}
      kept={t('figures.nothingChanged')}
      next={refused === 'header-missing' ? t('figures.whichFile') : undefined}
      code={about === undefined ? refused : `${refused} (${about})`}
    />
  )
}

function KeptList({
  kept,
  onChoose,
}: {
  readonly kept: readonly KeptFigures[]
  readonly onChoose: (kept: KeptFigures) => void
}) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return (
    <Rows label={t('figures.keptHere')}>
      {kept.map((one) => (
        <Row
          key={one.figures.country}
          main={t('figures.heading', { country: countryName(one.figures.country, locale) })}
          under={t('figures.keptSince', { day: day.format(new Date(one.loadedAt)) })}
          action={
            <Button
              small
              onPress={() => onChoose(one)}
              label={t('figures.lookAt', { country: countryName(one.figures.country, locale) })}
            >
              {t('figures.look')}
            </Button>
          }
        />
      ))}
    </Rows>
  )
}
