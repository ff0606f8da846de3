import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Page } from '../look/page.tsx'
import type { ReadStage } from './glotip-messages.ts'

/** The file is being read in the background; it can be stopped at any time. */
export function ReadingPage({
  progress,
  onStop,
}: {
  readonly progress: ReadStage
  readonly onStop: () => void
}) {
  const { t } = useTranslation()
  const label = t(`figures.reading.${progress.stage}`)
  return (
    <Page
      title={t('figures.page')}
      question={t('figures.reading.question')}
      lead={t('figures.reading.lead')}
      actions={<Button onPress={onStop}>{t('figures.reading.stop')}</Button>}
    >
      <div className="stack">
        <output>{label}</output>
        {progress.stage === 'loading' ? (
          <progress className="length-bar" max={progress.total} value={progress.loaded} aria-label={label} />
        ) : (
          <progress className="length-bar" aria-label={label} />
        )}
      </div>
    </Page>
  )
}
