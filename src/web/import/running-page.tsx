import { useTranslation } from 'react-i18next'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import type { RunState } from './use-import-run.ts'

type Running = Extract<RunState, { at: 'running' | 'stopping' }>

/** Sealing and sending, a few cases at a time; it stops between two of them, and goes on from there. */
export function RunningPage({ state, onStop }: { readonly state: Running; readonly onStop: () => void }) {
  const { t } = useTranslation()
  const { done, total } = state
  const label = t('importing.running.progress', { done, total })
  return (
    <Page
      title={t('importing.page')}
      question={t('importing.running.question')}
      lead={t('importing.running.lead')}
      actions={
        <Button busy={state.at === 'stopping'} onPress={onStop}>
          {t('importing.running.stop')}
        </Button>
      }
    >
      <div className="stack">
        <output>{label}</output>
        <progress className="length-bar" max={total} value={done} aria-label={label} />
        <p className="soft">{t('importing.running.interrupted')}</p>
      </div>
    </Page>
  )
}

type StoppedPageProps = {
  readonly state: Extract<RunState, { at: 'ended' }>
  readonly onAgain: () => void
  readonly onLeave: () => void
}

export function StoppedPage({ state, onAgain, onLeave }: StoppedPageProps) {
  const { t } = useTranslation()
  const { ended, done, total } = state
  return (
    <Page
      title={t('importing.page')}
      question={t('importing.stopped.question')}
      lead={t('importing.stopped.kept', { done, total })}
      actions={
        <>
          <Button manner="primary" onPress={onAgain}>
            {t('importing.stopped.goOn')}
          </Button>
          <Button onPress={onLeave}>{t('importing.stopped.leave')}</Button>
        </>
      }
    >
      {ended.kind === 'later' && (
        <Notice what={ended.message} kept={t('importing.stopped.later')} code={ended.code} />
      )}
    </Page>
  )
}
