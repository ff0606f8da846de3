import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#engine/findings.ts'
import { Deadline } from '../look/deadline.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { StateMark } from '../look/state-mark.tsx'
import { useKeys } from '../session/session.ts'
import { useSay } from '../words/speak.ts'
import type { CasePart } from './case-view.tsx'
import { afterClosing } from './closing.ts'
import { stateOf } from './finding-state.ts'

/** What the law owes this person whether the case is closed or not; what is critical goes on standing on Today. */
export function StaysOwed({ open }: CasePart) {
  const { t } = useTranslation()
  const say = useSay()
  const { me } = useKeys()
  const { rights, law, view } = open
  if (!rights || !law) return null
  const { stays, asked, rests } = afterClosing(rights, view, me.organisation.id, law.safeguards)
  const { now } = rights
  if (stays.length + asked.length + rests.length === 0)
    return <p className="soft">{t('cases.close.nothing')}</p>
  return (
    <>
      {stays.length + asked.length > 0 && (
        <Owed heading={t('cases.close.stays')}>
          {stays.map((finding) => (
            <OwedRow
              key={finding.safeguard}
              finding={finding}
              now={now}
              under={finding.action && say(finding.action.text)}
            />
          ))}
          {asked.map(({ id, title }) => (
            <Row key={id} main={say(title)} under={t('cases.close.asked')} />
          ))}
        </Owed>
      )}
      {rests.length > 0 && (
        <Owed heading={t('cases.close.rests')}>
          {rests.map((finding) => (
            <OwedRow key={finding.safeguard} finding={finding} now={now} />
          ))}
        </Owed>
      )}
    </>
  )
}

function Owed({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="case-heading">{heading}</h2>
      <Rows label={heading}>{children}</Rows>
    </section>
  )
}

type OwedProps = {
  readonly finding: Finding
  readonly now: string
  /** What to do. Only what is critical is told again here; the page of the case tells all of it. */
  readonly under?: string | undefined
}

function OwedRow({ finding, now, under }: OwedProps) {
  const say = useSay()
  return (
    <Row
      main={say(finding.title)}
      under={under}
      aside={
        <span className="row-of-things">
          <StateMark state={stateOf(finding)} />
          <Deadline dueAt={finding.dueAt ?? null} now={now} form="short" />
        </span>
      }
    />
  )
}
