import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../chance.ts'
import { now } from '../clock.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { ChooseOne } from '../look/choices.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { useKeys } from '../session/session.ts'
import type { DryRun } from './import-messages.ts'
import { doneOf, type ImportStore, type Job, type JobProgress } from './import-store.ts'
import { Findings, Headings, KeptAside, Quarantine } from './report-parts.tsx'
import type { Workbook } from './use-workbook.ts'

type ReportPageProps = {
  readonly dryRun: DryRun
  readonly workbook: Workbook
  readonly store: ImportStore
  /** An import of this very workbook that was not finished. */
  readonly begun: JobProgress | undefined
  readonly onBegin: (progress: JobProgress) => void
}

/** The dry run: what would be imported, what waits, and why. Nothing is stored or sent by looking. */
export function ReportPage(props: ReportPageProps) {
  const { t } = useTranslation()
  const { dryRun, workbook, begun } = props
  const count = dryRun.cases
  return (
    <Page
      title={t('importing.page')}
      kicker={<Back to={workbook.close} />}
      question={count === 0 ? t('importing.report.none') : t('importing.report.question', { count })}
      lead={t('importing.report.lead')}
      actions={<ReportActions {...props} />}
    >
      <Totals dryRun={dryRun} begun={begun} />
      {!begun && <DateOrder dryRun={dryRun} workbook={workbook} />}
      <RefusedConsent dryRun={dryRun} />
      <Quarantine dryRun={dryRun} onSave={() => workbook.save('quarantine')} />
      <Findings dryRun={dryRun} onSave={() => workbook.save('report')} />
      <Headings dryRun={dryRun} />
      <KeptAside dryRun={dryRun} />
    </Page>
  )
}

function ReportActions({ begun, ...props }: ReportPageProps) {
  const { t } = useTranslation()
  const { dryRun, workbook, onBegin } = props
  const other = <Button onPress={workbook.close}>{t('importing.report.otherFile')}</Button>
  if (!begun) return dryRun.cases === 0 ? other : <BeginButton {...props} />
  switch (readingOf(begun.job, dryRun)) {
    case 'same':
      return (
        <Button manner="primary" onPress={() => onBegin(begun)}>
          {t('importing.report.goOn')}
        </Button>
      )
    case 'with-other-options':
      return (
        <Button manner="primary" onPress={() => workbook.readAgain(begun.job.options)}>
          {t('importing.report.readAsBefore')}
        </Button>
      )
    case 'by-another-program':
      return other
  }
}

function BeginButton({ dryRun, store, onBegin }: Pick<ReportPageProps, 'dryRun' | 'store' | 'onBegin'>) {
  const { t } = useTranslation()
  const { me } = useKeys()
  const begin = async () => {
    const job: Job = {
      id: newId(),
      owner: me.user.id,
      workbook: dryRun.workbook,
      options: dryRun.options,
      startedAt: now(),
      total: dryRun.cases,
      state: 'running',
    }
    await store.putJob(job)
    onBegin({ job, chunks: [] })
  }
  return (
    <Button manner="primary" onPress={() => void begin()}>
      {t('importing.report.import', { count: dryRun.cases })}
    </Button>
  )
}

type Reading = 'same' | 'with-other-options' | 'by-another-program'

/** What was begun goes on only where its rows are the same ones: read with the options of then, to the same end. */
function readingOf({ options, total }: Job, dryRun: DryRun): Reading {
  const here = dryRun.options
  const alike =
    options.today === here.today && options.zone === here.zone && options.dateOrder === here.dateOrder
  if (!alike) return 'with-other-options'
  return total === dryRun.cases ? 'same' : 'by-another-program'
}

function Totals({ dryRun, begun }: Pick<ReportPageProps, 'dryRun' | 'begun'>) {
  const { t } = useTranslation()
  return (
    <>
      {begun && (
        <Notice
          manner="told"
          what={t('importing.report.begun', { done: doneOf(begun), total: begun.job.total })}
          next={
            readingOf(begun.job, dryRun) === 'by-another-program'
              ? t('importing.report.otherProgram')
              : undefined
          }
        />
      )}
      <p>
        {t('importing.report.rows', {
          rows: dryRun.rowsIn,
          cases: dryRun.cases,
          held: dryRun.quarantined,
          empty: dryRun.emptyRows,
        })}
      </p>
      {dryRun.cases + dryRun.quarantined === 0 && <p>{t('importing.report.noneText')}</p>}
    </>
  )
}

const countOf = ({ kinds }: DryRun, wanted: string): number =>
  kinds.find(({ finding }) => finding === wanted)?.count ?? 0

const orders = ['day-first', 'month-first', 'neither'] as const

/** Asked only where a date has two readings; the answer reads the workbook again. */
function DateOrder({ dryRun, workbook }: Pick<ReportPageProps, 'dryRun' | 'workbook'>) {
  const { t } = useTranslation()
  const { dateOrder, ...options } = dryRun.options
  const [order, setOrder] = useState<(typeof orders)[number] | undefined>(dateOrder)
  if (!dateOrder && countOf(dryRun, 'date-ambiguous') === 0) return null
  const choose = (code: (typeof orders)[number]) => {
    setOrder(code)
    if (code !== 'neither') workbook.readAgain({ ...options, dateOrder: code })
    else if (dateOrder) workbook.readAgain(options)
  }
  return (
    <div className="stack">
      <ChooseOne
        legend={t('importing.dates.question')}
        legendSeen
        quieter={[]}
        chosen={order}
        onChoose={(answer) => choose(orders.find((known) => known === answer) ?? 'neither')}
        choices={orders.map((code) => ({ code, label: t(`importing.dates.${code}`) }))}
      />
      <p className="soft">{t('importing.dates.hint')}</p>
    </div>
  )
}

/** Whether these rows may be kept at all is a question to people, not to a program. */
function RefusedConsent({ dryRun }: Pick<ReportPageProps, 'dryRun'>) {
  const { t } = useTranslation()
  const count = countOf(dryRun, 'consent-refused')
  if (count === 0) return null
  return (
    <Notice
      manner="told"
      what={t('importing.report.refusedConsent', { count })}
      next={t('importing.report.refusedConsentNext')}
    />
  )
}
