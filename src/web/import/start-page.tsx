import { useTranslation } from 'react-i18next'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { localeOf, useLanguage, useSay } from '../words/speak.ts'
import { FileChoice } from './file-choice.tsx'
import { doneOf, type JobProgress } from './import-store.ts'
import type { WorkbookState } from './use-workbook.ts'

type StartPageProps = {
  readonly state: WorkbookState
  readonly jobs: readonly JobProgress[]
  readonly onOpen: (file: File) => void
  readonly onShow: (progress: JobProgress) => void
}

export function StartPage({ state, jobs, onOpen, onShow }: StartPageProps) {
  const { t } = useTranslation()
  return (
    <Page
      title={t('importing.page')}
      kicker={<Back to="/settings" />}
      question={t('importing.question')}
      lead={t('importing.lead')}
      actions={<FileChoice label={t('importing.open')} accept=".xlsx,.csv" onFile={onOpen} />}
    >
      <WorkbookTrouble state={state} />
      {jobs.length > 0 && <Jobs jobs={jobs} onShow={onShow} />}
    </Page>
  )
}

/** A workbook that was not read: what happened, that nothing was stored, and what to do. */
function WorkbookTrouble({ state }: Pick<StartPageProps, 'state'>) {
  const { t } = useTranslation()
  const say = useSay()
  if (state.at === 'failed')
    return <Notice what={t('importing.failed')} next={t('importing.failedNext')} code="reading-ended" />
  if (state.at !== 'refused') return null
  const { refused, words, about } = state.refusal
  return (
    <Notice
      what={say(words)}
      kept={t('importing.nothingChanged')}
      next={refused === 'header-missing' ? t('importing.whichFile') : undefined}
      code={about === undefined ? refused : `${refused} (${about})`}
    />
  )
}

function Jobs({ jobs, onShow }: Pick<StartPageProps, 'jobs' | 'onShow'>) {
  const { t } = useTranslation()
  const format = new Intl.DateTimeFormat(localeOf[useLanguage()], { dateStyle: 'long', timeStyle: 'short' })
  return (
    <section>
      <h2>{t('importing.jobs.label')}</h2>
      <Rows label={t('importing.jobs.label')}>
        {jobs.map((progress) => {
          const { job } = progress
          const day = format.format(new Date(job.startedAt))
          return (
            <Row
              key={job.id}
              main={t('importing.jobs.on', { day, done: doneOf(progress), total: job.total })}
              under={t(`importing.jobs.${job.state}`)}
              action={
                <Button small label={t('importing.jobs.lookAt', { day })} onPress={() => onShow(progress)}>
                  {t('importing.jobs.look')}
                </Button>
              }
            />
          )
        })}
      </Rows>
    </section>
  )
}
