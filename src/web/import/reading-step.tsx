import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Page } from '../look/page.tsx'

/** The workbook is being read in the background; it can be stopped at any time. */
export function ReadingStep({
  stage,
  onStop,
}: {
  readonly stage: 'loading' | 'sorting'
  readonly onStop: () => void
}) {
  const { t } = useTranslation()
  const label = t(`importing.reading.${stage}`)
  return (
    <Page
      title={t('importing.page')}
      question={t('importing.reading.question')}
      lead={t('importing.reading.lead')}
      actions={<Button onPress={onStop}>{t('importing.reading.stop')}</Button>}
    >
      <div className="stack">
        <output>{label}</output>
        <progress className="length-bar" aria-label={label} />
      </div>
    </Page>
  )
}
