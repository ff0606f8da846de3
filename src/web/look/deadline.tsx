import { useTranslation } from 'react-i18next'
import type { Instant } from '#engine/facts.ts'
import { localeOf, useLanguage } from '../words/speak.ts'
import { dateInWords, timeLeft, timeLeftInWords } from './time-left.ts'

type DeadlineProps = {
  readonly dueAt: Instant | null
  readonly now: Instant
  /** IANA zone of the place; the device's own where it is not told. */
  readonly zone?: string
  /** `short` leaves the date to a list that has no room for it. */
  readonly form?: 'full' | 'short'
}

/** Time left in words, then date with weekday and zone. */
export function Deadline({ dueAt, now, zone, form = 'full' }: DeadlineProps) {
  const { t } = useTranslation()
  const locale = localeOf[useLanguage()]
  if (dueAt === null) return <span className="deadline soft">{t('look.deadline.none')}</span>
  const left = timeLeft(dueAt, now)
  const time = timeLeftInWords(left, locale)
  const date = dateInWords(dueAt, locale, zone)
  return (
    <time className="deadline" dateTime={dueAt} title={form === 'short' ? date : undefined}>
      <span className="deadline-left">
        {left.over ? t('look.deadline.over', { time }) : t('look.deadline.left', { time })}
      </span>
      {form === 'full' && <span className="deadline-at">{date}</span>}
    </time>
  )
}
