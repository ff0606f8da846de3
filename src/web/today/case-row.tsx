import { useTranslation } from 'react-i18next'
import type { ListRow } from '#http/api/records.ts'
import { ButtonLink } from '../look/button.tsx'
import { Deadline } from '../look/deadline.tsx'
import { Row } from '../look/rows.tsx'
import { StateMark } from '../look/state-mark.tsx'

type CaseRowProps = {
  readonly row: ListRow
  readonly verb: string
  readonly now: string
}

/** Person code, neutral verb, deadline in words, one button. The right itself appears after opening. */
export function CaseRow({ row, verb, now }: CaseRowProps) {
  const { t } = useTranslation()
  const { code, record, status, dueAt, overdueActions, waitingFor } = row
  const what = { open: verb, closed: t('today.row.closed'), withdrawn: t('today.row.withdrawn') }
  return (
    <Row
      main={
        <>
          <strong className="code">{code}</strong> · {what[status]}
        </>
      }
      under={waitingFor === 'others' ? t('today.row.waiting') : undefined}
      aside={
        <span className="row-of-things">
          {overdueActions > 0 && <StateMark state="overdue" />}
          {status === 'open' && <Deadline dueAt={dueAt} now={now} form="short" />}
        </span>
      }
      action={
        <ButtonLink small href={`/cases/${record}`}>
          {t('today.row.open')} <span className="only-heard">{code}</span>
        </ButtonLink>
      }
    />
  )
}
