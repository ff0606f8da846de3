import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { taskStep } from '#law/code-lists/task-step.ts'
import type { FoldedItem } from '#record/folded.ts'
import { dueOf, stepOf } from '#record/tasks.ts'
import { textIn } from '#record/told-text.ts'
import type { Written } from '../cases/answer-form.tsx'
import type { CasePart } from '../cases/case-view.tsx'
import { KeptNotice } from '../cases/desk-view.tsx'
import { NotWritten, useWrite } from '../cases/use-write.tsx'
import { now } from '../clock.ts'
import { Button } from '../look/button.tsx'
import { Deadline } from '../look/deadline.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { StateMark } from '../look/state-mark.tsx'
import { useSay } from '../words/speak.ts'
import { doneDraft, ownTasks } from './own-task.ts'
import { newTaskForm, TaskForm, taskFormName } from './task-form.tsx'

/** What colleagues mean to do and by when; done with one tap, which can be taken back. */
export function TasksView({ open }: Pick<CasePart, 'open'>) {
  const { t } = useTranslation()
  const tasks = ownTasks(open.record.folded)
  const begun = open.forms[newTaskForm] ? 'open' : 'shut'
  const [form, setForm] = useState<'open' | 'shut'>(begun)
  const { done, setDone, refused, finish } = useFinish(open)
  return (
    <section aria-label={t('cases.tasks.label')} className="stack">
      {done && <KeptNotice open={open} {...done} onClose={() => setDone(undefined)} />}
      <NotWritten refused={refused} />
      {tasks.length > 0 && (
        <Rows label={t('cases.tasks.label')}>
          {tasks.map((item) => (
            <TaskRow key={item.id} open={open} item={item} onFinish={finish} />
          ))}
        </Rows>
      )}
      {form === 'open' ? (
        <TaskForm open={open} onClose={() => setForm('shut')} />
      ) : (
        <div>
          <Button small onPress={() => setForm('open')}>
            {t('cases.tasks.add')}
          </Button>
        </div>
      )}
    </section>
  )
}

type Done = { readonly written: Written; readonly before: CasePart['open']['record']['folded'] }

/** Done is what was kept as done: what could not be written stays a task, and the page says why. */
function useFinish(open: CasePart['open']) {
  const [done, setDone] = useState<Done>()
  const { refused, write } = useWrite(open)
  const finish = async (item: FoldedItem) => {
    const drafts = [doneDraft(item.id)]
    const before = open.record.folded
    const kept = await write(drafts)
    setDone(kept.kind === 'kept' ? { written: { entries: kept.entries, drafts }, before } : undefined)
  }
  return { done, setDone, refused, finish }
}

type TaskRowProps = Pick<CasePart, 'open'> & {
  readonly item: FoldedItem
  readonly onFinish: (item: FoldedItem) => Promise<void>
}

function TaskRow({ open, item, onFinish }: TaskRowProps) {
  const { t } = useTranslation()
  const begun = open.forms[taskFormName(item)] ? 'open' : 'shut'
  const [form, setForm] = useState<'open' | 'shut'>(begun)
  const what = textIn(item.facts['what']) ?? t('cases.tasks.sealed')
  if (form === 'open')
    return (
      <li>
        <TaskForm open={open} item={item} onClose={() => setForm('shut')} />
      </li>
    )
  return (
    <Row
      main={<bdi>{what}</bdi>}
      under={<StepWord item={item} />}
      aside={<Due item={item} />}
      action={
        <span className="row-of-things">
          <Button small label={`${t('cases.tasks.done')} · ${what}`} onPress={() => void onFinish(item)}>
            {t('cases.tasks.done')}
          </Button>
          <Button
            small
            manner="quiet"
            label={`${t('cases.item.change')} · ${what}`}
            onPress={() => setForm('open')}
          >
            {t('cases.item.change')}
          </Button>
        </span>
      }
    />
  )
}

function StepWord({ item }: { readonly item: FoldedItem }) {
  const say = useSay()
  const known = Object.entries(taskStep.codes).find(([code]) => code === stepOf(item))
  return known ? say(known[1].label) : null
}

function Due({ item }: { readonly item: FoldedItem }) {
  const due = dueOf(item)
  const at = now()
  const dueAt = due === undefined ? null : new Date(due).toISOString()
  return (
    <span className="row-of-things">
      {dueAt !== null && dueAt <= at && <StateMark state="overdue" />}
      <Deadline dueAt={dueAt} now={at} form="short" />
    </span>
  )
}
