import { useTranslation } from 'react-i18next'
import type { ListRow } from '#http/api/records.ts'
import { ButtonLink } from '../look/button.tsx'
import { Deadline } from '../look/deadline.tsx'
import { Row } from '../look/rows.tsx'
import { StateMark } from '../look/state-mark.tsx'
import { dateInWords } from '../look/time-left.ts'
import { localeOf, useLanguage } from '../words/speak.ts'

type CaseRowProps = {
  readonly row: ListRow
  readonly verb: string
  readonly now: string
  /** Of an organisation that is waited for, where it is known. */
  readonly nameOf: (organisation: string) => string | undefined
}

type AwaitedProps = Pick<CaseRowProps, 'nameOf' | 'now'> & { readonly awaits: ListRow['awaits'] }

/** Who is to answer until when; once that is past, what to do. */
function Awaited({ awaits, nameOf, now }: AwaitedProps) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  const name = awaits && nameOf(awaits.organisation)
  if (!name) return t('today.row.waiting')
  const said = { name, when: dateInWords(awaits.answerBy, locale) }
  if (now < awaits.answerBy) return t('today.row.awaits', said)
  return (
    <>
      <StateMark state="overdue" /> {t('today.row.late', said)}
    </>
  )
}

/** Person code, neutral verb, deadline in words, one button. The right itself appears after opening. */
export function CaseRow({ row, verb, now, nameOf }: CaseRowProps) {
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
      under={waitingFor === 'others' ? <Awaited awaits={row.awaits} nameOf={nameOf} now={now} /> : undefined}
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
