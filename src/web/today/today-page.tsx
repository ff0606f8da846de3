import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '../look/button.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Rows } from '../look/rows.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { Unfold } from '../look/unfold.tsx'
import { useKeys } from '../session/session.ts'
import { entries } from '../shell/entries.ts'
import { mayEnter } from '../shell/who-may.ts'
import { CaseRow } from './case-row.tsx'
import { keepListHidden, listHidden } from './shared-screen.ts'
import { useCounted } from './use-counted.ts'
import { useNames } from './use-names.ts'
import { type Today, type TodayGroup, useToday } from './use-today.ts'
import { useVerbs } from './use-verbs.ts'
import { WaitingPeople } from './waiting-people.tsx'

/** What must be done now, across all cases that this person may read. */
export default function TodayPage() {
  const { t } = useTranslation()
  const state = useToday()
  const [hidden, setHidden] = useState(listHidden)
  const hide = (next: 'yes' | 'no') => {
    keepListHidden(next)
    setHidden(next)
  }
  if (state.kind === 'loading')
    return (
      <Page question={t('today.title')} title={t('today.title')}>
        <Skeleton lines={6} />
      </Page>
    )
  if (state.kind === 'refused')
    return (
      <Page question={t('today.title')} title={t('today.title')}>
        <Refusal refused={state.refused} kept={t('today.kept')} />
      </Page>
    )
  const { today, stale } = state
  return (
    <Page
      question={t('today.title')}
      title={t('today.title')}
      lead={<Sentence counts={today.counts} />}
      actions={
        today.counts.open.count > 0 && (
          <Button manner="quiet" onPress={() => hide(hidden === 'yes' ? 'no' : 'yes')}>
            {hidden === 'yes' ? t('today.show') : t('today.hide')}
          </Button>
        )
      }
    >
      {stale === 'yes' && <Notice manner="told" what={t('shell.unreachable.what')} kept={t('today.stale')} />}
      <WaitingPeople />
      {hidden === 'yes' ? <p className="soft">{t('today.hidden')}</p> : <Groups today={today} />}
    </Page>
  )
}

/** *4 things today; 1 is overdue.* */
function Sentence({ counts }: { readonly counts: Today['counts'] }) {
  const { t } = useTranslation()
  const counted = useCounted()
  const { overdue, today, open } = counts
  const now = { count: overdue.count + today.count, capped: overdue.capped || today.capped }
  if (open.count === 0) return t('today.none')
  if (now.count === 0) return t('today.nothingToday', { count: open.count, number: counted(open) })
  const things = t('today.things', { count: now.count, number: counted(now) })
  if (overdue.count === 0) return t('today.noneOverdue', { things })
  return t('today.someOverdue', {
    things,
    overdue: t('today.overdue', { count: overdue.count, number: counted(overdue) }),
  })
}

function Groups({ today }: { readonly today: Today }) {
  const { t } = useTranslation()
  if (today.counts.open.count === 0) return <FirstOfAll />
  const filled = today.groups.filter(({ rows }) => rows.length > 0)
  return (
    <>
      {filled.map((group) => (
        <Group key={group.group} {...group} now={today.now} />
      ))}
      {filled.length === 0 && (
        <EmptyState
          what={t('today.nothingThisWeek')}
          actions={<ButtonLink href="/cases">{t('today.allCases')}</ButtonLink>}
        />
      )}
    </>
  )
}

type GroupProps = Today['groups'][number] & { readonly now: string }

function Group({ group, rows, more, now }: GroupProps) {
  const { t } = useTranslation()
  const verb = useVerbs()
  const nameOf = useNames(rows)
  const heading: Readonly<Record<TodayGroup, string>> = {
    overdue: t('today.group.overdue'),
    today: t('today.group.today'),
    week: t('today.group.week'),
    waiting: t('today.group.waiting'),
  }
  return (
    <section>
      <h2>{heading[group]}</h2>
      <Rows label={heading[group]}>
        {rows.map((row) => (
          <CaseRow key={row.record} row={row} verb={verb(row.verb)} now={now} nameOf={nameOf} />
        ))}
      </Rows>
      {more === 'yes' && (
        <ButtonLink manner="quiet" href={`/cases?group=${group}`}>
          {t('today.more')}
        </ButtonLink>
      )}
    </section>
  )
}

/** Nothing yet: what can be done from here. */
function FirstOfAll() {
  const { t } = useTranslation()
  const { me } = useKeys()
  const inCharge = me.user.role === 'in-charge'
  return (
    <EmptyState
      what={t('today.empty.what')}
      actions={
        <>
          {mayEnter(me.user.role, entries.new) === 'yes' && (
            <ButtonLink manner="primary" href={entries.new}>
              {t('shell.new')}
            </ButtonLink>
          )}
          {inCharge && <ButtonLink href="/settings/invite">{t('today.empty.invite')}</ButtonLink>}
          <Unfold summary={t('today.empty.tryIt')}>
            <p>{t('today.empty.tryHow')}</p>
            <p>
              <code>npm start -- --demo</code>
            </p>
          </Unfold>
        </>
      }
    >
      {me.user.role === 'guest-recipient' ? t('today.empty.guest') : t('today.empty.says')}
    </EmptyState>
  )
}
