import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '../api.ts'
import { Back } from '../look/back.tsx'
import { Button, ButtonLink } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { useKeys } from '../session/session.ts'
import { useLanguage } from '../words/speak.ts'
import { batchList } from './batch-list.ts'
import { type ImportStore, type JobProgress, recordsOf, refusedOf } from './import-store.ts'
import { saveFile } from './save-file.ts'
import { type TakenBack, takeBackHere } from './take-back-here.ts'

type BatchPageProps = {
  readonly progress: JobProgress
  readonly store: ImportStore
  readonly onLeave: () => void
}

type Taking =
  | { readonly at: 'no' | 'asked' }
  | { readonly at: 'running'; readonly done: number }
  | { readonly at: 'refused'; readonly refused: Refused }
  | { readonly at: 'taken'; readonly taken: TakenBack }

/** What became of one import: what was taken in, what was not, and how to take it back. */
export function BatchPage({ progress, store, onLeave }: BatchPageProps) {
  const open = useKeys()
  const language = useLanguage()
  const [taking, setTaking] = useState<Taking>({ at: 'no' })
  const takeBack = async () => {
    setTaking({ at: 'running', done: 0 })
    const tell = (done: number) => setTaking({ at: 'running', done })
    const outcome = await takeBackHere({ open, store, progress, language, tell })
    setTaking(
      outcome.kind === 'refused' ? { at: 'refused', refused: outcome } : { at: 'taken', taken: outcome },
    )
  }
  if (taking.at === 'running') return <TakingBackPage done={taking.done} total={recordsOf(progress).length} />
  if (taking.at === 'taken') return <TakenBackPage taken={taking.taken} onLeave={onLeave} />
  return (
    <>
      <DonePage
        progress={progress}
        refused={taking.at === 'refused' ? taking.refused : undefined}
        onLeave={onLeave}
        onTakeBack={() => setTaking({ at: 'asked' })}
      />
      {taking.at === 'asked' && (
        <AskToTakeBack onYes={() => void takeBack()} onNo={() => setTaking({ at: 'no' })} />
      )}
    </>
  )
}

type DonePageProps = {
  readonly progress: JobProgress
  readonly refused: Refused | undefined
  readonly onLeave: () => void
  readonly onTakeBack: () => void
}

function DonePage({ progress, refused, onLeave, onTakeBack }: DonePageProps) {
  const { t } = useTranslation()
  const { job } = progress
  const records = recordsOf(progress).length
  return (
    <Page
      title={t('importing.page')}
      kicker={<Back to={onLeave} />}
      question={t('importing.done.question', { count: records })}
      lead={t(`importing.jobs.${job.state}`)}
      actions={
        <ButtonLink manner="primary" href="/cases">
          {t('importing.done.cases')}
        </ButtonLink>
      }
    >
      {refused && <Refusal refused={refused} kept={t('importing.stopped.later')} />}
      <RowsNotTaken progress={progress} />
      <p className="soft">{t('importing.done.batch', { batch: job.id })}</p>
      <SaveBatch progress={progress} />
      {records > 0 && job.state !== 'taken-back' && (
        <div>
          <Button manner="grave" onPress={onTakeBack}>
            {t('importing.done.takeBack')}
          </Button>
        </div>
      )}
    </Page>
  )
}

function SaveBatch({ progress }: Pick<DonePageProps, 'progress'>) {
  const { t } = useTranslation()
  const save = () =>
    saveFile(
      `amparo-import-${progress.job.id}.jsonl`,
      'application/jsonl',
      batchList(progress, location.origin),
    )
  return (
    <section className="stack">
      <p>{t('importing.done.saveBatchText')}</p>
      <div>
        <Button onPress={save}>{t('importing.done.saveBatch')}</Button>
      </div>
    </section>
  )
}

function RowsNotTaken({ progress }: Pick<DonePageProps, 'progress'>) {
  const { t } = useTranslation()
  const refused = refusedOf(progress)
  if (refused.length === 0) return null
  return (
    <Notice manner="told" what={t('importing.done.refused', { count: refused.length })}>
      <ul>
        {refused.map(({ row, message, code }) => (
          <li key={row}>
            {t('importing.done.refusedRow', { row, message })} <span className="small soft">{code}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function AskToTakeBack({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      question={t('importing.takeBack.question')}
      onClose={onNo}
      actions={
        <>
          <Button manner="grave" onPress={onYes}>
            {t('importing.takeBack.yes')}
          </Button>
          <Button onPress={onNo}>{t('importing.takeBack.no')}</Button>
        </>
      }
    >
      <p>{t('importing.takeBack.means')}</p>
      <p>{t('importing.takeBack.remains')}</p>
    </Dialog>
  )
}

function TakingBackPage({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useTranslation()
  const label = t('importing.running.progress', { done, total })
  return (
    <Page title={t('importing.page')} question={t('importing.takeBack.running')}>
      <div className="stack">
        <output>{label}</output>
        <progress className="length-bar" max={total} value={done} aria-label={label} />
      </div>
    </Page>
  )
}

function TakenBackPage({ taken, onLeave }: { readonly taken: TakenBack; readonly onLeave: () => void }) {
  const { t } = useTranslation()
  return (
    <Page
      title={t('importing.page')}
      question={t('importing.takeBack.done', { count: taken.back })}
      actions={
        <Button manner="primary" onPress={onLeave}>
          {t('importing.takeBack.again')}
        </Button>
      }
    >
      {taken.worked > 0 && <p>{t('importing.takeBack.worked', { count: taken.worked })}</p>}
      {taken.missing > 0 && <p>{t('importing.takeBack.missing', { count: taken.missing })}</p>}
      <p className="soft">{t('importing.takeBack.remains')}</p>
    </Page>
  )
}
