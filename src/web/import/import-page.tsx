import './import.css'
import { useCallback, useEffect, useState } from 'react'
import type { HtcdsOptions } from '#exchange/htcds/read-htcds.ts'
import { now } from '../clock.ts'
import { LoadingPage } from '../look/loading-page.tsx'
import { useKeys } from '../session/session.ts'
import { BatchPage } from './batch-page.tsx'
import { type ImportStore, type JobProgress, openImportStore } from './import-store.ts'
import { ReadingStep } from './reading-step.tsx'
import { ReportPage } from './report-page.tsx'
import { RunningPage, StoppedPage } from './running-page.tsx'
import { StartPage } from './start-page.tsx'
import { useImportRun } from './use-import-run.ts'
import { useWorkbook, type Workbook } from './use-workbook.ts'

type Kept = { readonly store: ImportStore; readonly jobs: readonly JobProgress[] }

/** Dates are moments of the place where this device is; what is read later is read as on the first day. */
const optionsHere = (): HtcdsOptions => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { zone, today: new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(now())) }
}

/** Cases from a workbook: dry run first, then the import, which can be stopped, gone on with and taken back. */
export default function ImportPage() {
  return <Imports owner={useKeys().me.user.id} />
}

function useKeptJobs(owner: string): { readonly kept: Kept | undefined; readonly look: () => void } {
  const [kept, setKept] = useState<Kept>()
  const look = useCallback(() => {
    void openImportStore().then(async (store) => setKept({ store, jobs: await store.jobs(owner) }))
  }, [owner])
  useEffect(look, [look])
  return { kept, look }
}

function Imports({ owner }: { readonly owner: string }) {
  const workbook = useWorkbook()
  const run = useImportRun(workbook)
  const { kept, look } = useKeptJobs(owner)
  const [shown, setShown] = useState<JobProgress>()
  if (!kept) return <LoadingPage />
  const { store } = kept
  const leave = () => {
    run.leave()
    setShown(undefined)
    workbook.close()
    look()
  }
  const { state } = run
  switch (state.at) {
    case 'running':
    case 'stopping':
      return <RunningPage state={state} onStop={run.stop} />
    case 'ended':
      return <StoppedPage state={state} onAgain={() => run.begin(store, state.progress)} onLeave={leave} />
    case 'done':
      return <BatchPage progress={state.progress} store={store} onLeave={leave} />
    case 'none':
      if (shown) return <BatchPage progress={shown} store={store} onLeave={leave} />
      return <BeforeImport kept={kept} workbook={workbook} onBegin={run.begin} onShow={setShown} />
  }
}

type BeforeProps = {
  readonly kept: Kept
  readonly workbook: Workbook
  readonly onBegin: (store: ImportStore, progress: JobProgress) => void
  readonly onShow: (progress: JobProgress) => void
}

/** Choosing a workbook, reading it, and the report of its dry run. */
function BeforeImport({ kept, workbook, onBegin, onShow }: BeforeProps) {
  const { store, jobs } = kept
  const { state } = workbook
  if (state.at === 'reading') return <ReadingStep stage={state.stage} onStop={workbook.close} />
  if (state.at === 'read')
    return (
      <ReportPage
        dryRun={state.dryRun}
        workbook={workbook}
        store={store}
        begun={jobs.find(({ job }) => job.workbook === state.dryRun.workbook && job.state === 'running')}
        onBegin={(progress) => onBegin(store, progress)}
      />
    )
  return (
    <StartPage
      state={state}
      jobs={jobs}
      onOpen={(file) => workbook.open(file, optionsHere())}
      onShow={onShow}
    />
  )
}
