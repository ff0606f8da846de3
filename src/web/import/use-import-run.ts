import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportEnd } from '#exchange/htcds/import-run.ts'
import { random } from '../chance.ts'
import { session, useKeys } from '../session/session.ts'
import { useLanguage } from '../words/speak.ts'
import { doneOf, type ImportStore, type Job, type JobProgress } from './import-store.ts'
import { type Running, runImport } from './run-import.ts'
import type { Workbook } from './use-workbook.ts'

export type Ended = Exclude<ImportEnd, { kind: 'done' }>

export type RunState =
  | { readonly at: 'none' }
  | { readonly at: 'running' | 'stopping'; readonly done: number; readonly total: number }
  | {
      readonly at: 'ended'
      readonly ended: Ended
      readonly progress: JobProgress
      readonly done: number
      readonly total: number
    }
  | { readonly at: 'done'; readonly progress: JobProgress }

export type ImportRun = {
  readonly state: RunState
  /** From where the batch stands. */
  readonly begin: (store: ImportStore, progress: JobProgress) => void
  /** After the chunk that is on its way. */
  readonly stop: () => void
  readonly leave: () => void
}

/** An import that goes on while the page is open, and stops when it closes or locks. */
export function useImportRun(workbook: Workbook): ImportRun {
  const { t } = useTranslation()
  const open = useKeys()
  const language = useLanguage()
  const [state, setState] = useState<RunState>({ at: 'none' })
  const stopped = useRef(false)
  useEffect(
    () => () => {
      stopped.current = true
    },
    [],
  )
  const isStopped = () => stopped.current || session.current().kind !== 'open'
  const failed = (fault: unknown): Ended => ({
    kind: 'later',
    code: fault instanceof Error ? fault.message : 'fault',
    message: t('shell.fault.question'),
  })
  return {
    state,
    begin: (store, { job }) => {
      stopped.current = false
      const tell = (done: number) =>
        setState({ at: stopped.current ? 'stopping' : 'running', done, total: job.total })
      void sendFrom({ open, store, workbook, language, random, tell, isStopped }, job, failed).then(setState)
    },
    stop: () => {
      stopped.current = true
      setState((current) => (current.at === 'running' ? { ...current, at: 'stopping' } : current))
    },
    leave: () => setState({ at: 'none' }),
  }
}

/** What stands in the store is what was sent; what a page holds may be older. */
async function sendFrom(
  running: Omit<Running, 'progress'>,
  job: Job,
  failed: (fault: unknown) => Ended,
): Promise<RunState> {
  const { store, tell } = running
  const progress = (await store.job(job.id)) ?? { job, chunks: [] }
  tell(doneOf(progress))
  const end = await runImport({ ...running, progress }).catch(failed)
  const after = (await store.job(job.id)) ?? progress
  if (end.kind === 'done') return { at: 'done', progress: after }
  return { at: 'ended', ended: end, progress: after, done: doneOf(after), total: job.total }
}
