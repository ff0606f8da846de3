import { useTranslation } from 'react-i18next'
import { parties } from '#law/parties.ts'
import { Deadline } from '../look/deadline.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { StateMark } from '../look/state-mark.tsx'
import { TasksView } from '../tasks/tasks-view.tsx'
import { useSay } from '../words/speak.ts'
import type { CasePart } from './case-view.tsx'
import type { Rights } from './law-here.ts'

/** One plan out of all rights: one step for each kind of action, what holds back harm first. Then the team's own tasks. */
export function PlanView({ open }: CasePart) {
  const { t } = useTranslation()
  const { rights } = open
  if (!rights) return null
  return (
    <section>
      <h2 className="case-heading">{t('cases.plan.heading')}</h2>
      {rights.plan.length > 0 && <Steps rights={rights} />}
      <TasksView open={open} />
    </section>
  )
}

function Steps({ rights }: { readonly rights: Rights }) {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <Rows label={t('cases.plan.heading')}>
      {rights.plan.map(({ kind, action, owners, safeguards, dueAt, overdue, notes }) => (
        <Row
          key={kind}
          main={say(action.text)}
          under={
            <>
              {owners.map((owner) => say(parties[owner])).join(' · ')} ·{' '}
              {t('cases.plan.rights', { count: safeguards.length })}
              {notes.map((note) => (
                <p key={note.en}>{say(note)}</p>
              ))}
            </>
          }
          aside={
            <span className="row-of-things">
              {overdue === 'yes' && <StateMark state="overdue" />}
              <Deadline dueAt={dueAt} now={rights.now} form="short" />
            </span>
          }
        />
      ))}
    </Rows>
  )
}
