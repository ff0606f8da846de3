import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldPath } from '#engine/dictionary.ts'
import type { Value } from '#engine/facts.ts'
import { taskStep } from '#law/code-lists/task-step.ts'
import type { FoldedItem } from '#record/folded.ts'
import { emptyForm, type FormState } from '../cases/answers.ts'
import type { CasePart } from '../cases/case-view.tsx'
import { now } from '../clock.ts'
import { Button } from '../look/button.tsx'
import { ChooseOne, type QuietAnswer } from '../look/choices.tsx'
import { Field, SelectField, TextField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import { useSay } from '../words/speak.ts'
import {
  dayAhead,
  dayOf,
  duePath,
  formOf,
  momentGiven,
  stepPath,
  type TaskLack,
  taskDraft,
  textGiven,
  type UsualDay,
  usualDayOf,
  usualDays,
  whatPath,
} from './own-task.ts'

/** What is typed is kept, sealed, under this name. */
export const newTaskForm = 'task'
export const taskFormName = ({ id }: FoldedItem): string => `${newTaskForm} ${id}`

type TaskFormProps = Pick<CasePart, 'open'> & {
  /** The task that is changed; without one a new task is set. */
  readonly item?: FoldedItem
  readonly onClose: () => void
}

/** What is to be done, by when, and the one word of it that lists may show. */
export function TaskForm(props: TaskFormProps) {
  const { t } = useTranslation()
  const form = useTaskForm(props)
  const { state, give, lack, refused } = form
  const element = useFocus(form.begun)
  return (
    <form
      ref={element}
      className="stack desk case-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.keep()
      }}
    >
      <TextField
        label={t('cases.tasks.what')}
        hint={t('cases.tasks.whatHint')}
        longest={500}
        value={textGiven(state, whatPath)}
        onChange={(value) => give(whatPath, value)}
        error={lack === 'what' ? t('cases.tasks.lack.what') : undefined}
      />
      <WhenField {...props} form={form} />
      <StepField form={form} />
      {refused && <Notice what={t('cases.form.refused')} kept={t('cases.form.refusedKept')} code={refused} />}
      <div className="row-of-things">
        <Button manner="primary" type="submit">
          {t('cases.form.keep')}
        </Button>
        <Button onPress={form.leave}>{t('cases.form.leave')}</Button>
      </div>
    </form>
  )
}

type Form = ReturnType<typeof useTaskForm>

/** Whoever opened the form goes on in it; one that waited here since the page was closed takes nothing. */
function useFocus(begun: 'before' | 'now'): RefObject<HTMLFormElement | null> {
  const element = useRef<HTMLFormElement>(null)
  const [when] = useState(begun)
  useEffect(() => {
    if (when === 'now') element.current?.querySelector('input')?.focus()
  }, [when])
  return element
}

function useTaskForm({ open, item, onClose }: TaskFormProps) {
  const name = item ? taskFormName(item) : newTaskForm
  const [state, setState] = useState<FormState>(() => open.forms[name] ?? (item ? formOf(item) : emptyForm))
  const [lack, setLack] = useState<TaskLack>()
  const [refused, setRefused] = useState<string>()
  const give = (path: FieldPath, value: Value) => {
    const next = { ...state, answers: { ...state.answers, [path]: { kind: 'value' as const, value } } }
    setState(next)
    setLack(undefined)
    open.keepForm(name, next)
  }
  const keep = async () => {
    const made = taskDraft(state, item?.id ?? open.service.newId())
    if ('lack' in made) return setLack(made.lack)
    const kept = await open.write([made.draft], { purpose: 'assist', form: name })
    if (kept.kind === 'refused') setRefused(kept.code)
    else onClose()
  }
  const leave = () => {
    open.keepForm(name, undefined)
    onClose()
  }
  const begun = open.forms[name] ? ('before' as const) : ('now' as const)
  return { state, give, keep, leave, lack, refused, begun }
}

type FormPart = Pick<TaskFormProps, 'open'> & { readonly form: Form }

/** The usual days with one tap; any other from the calendar. */
function WhenField({ open, form }: FormPart) {
  const { t } = useTranslation()
  const { state, give, lack } = form
  const { zone } = open.service
  const [today] = useState(now)
  const date = momentGiven(state)?.local.slice(0, dateLength) ?? ''
  const usual = usualDayOf(date, today, zone)
  const [other, setOther] = useState<'chosen' | undefined>(date !== '' && !usual ? 'chosen' : undefined)
  const choose = (code: UsualDay | 'other' | QuietAnswer) => {
    const day = usualDays.find((each) => each === code)
    setOther(day ? undefined : 'chosen')
    give(duePath, day ? dayAhead(day, today, zone) : '')
  }
  const usually = usualDays.map((code) => ({ code, label: t(`cases.tasks.day.${code}`) }))
  return (
    <>
      <ChooseOne
        legend={t('cases.tasks.when')}
        legendSeen
        choices={[...usually, { code: 'other' as const, label: t('cases.tasks.day.other') }]}
        quieter={[]}
        chosen={other ? 'other' : usual}
        onChoose={choose}
        {...(lack === 'when' ? { error: t('cases.tasks.lack.when') } : {})}
      />
      {other && <DateField date={date} onGive={(typed) => give(duePath, dayOf(typed, zone) ?? '')} />}
    </>
  )
}

type DateFieldProps = { readonly date: string; readonly onGive: (date: string) => void }

function DateField({ date, onGive }: DateFieldProps) {
  const { t } = useTranslation()
  return (
    <Field label={t('cases.tasks.date')}>
      {(input) => (
        <input
          {...input}
          type="date"
          className="input"
          value={date}
          onChange={(event) => onGive(event.target.value)}
        />
      )}
    </Field>
  )
}

const dateLength = 'yyyy-mm-dd'.length

function StepField({ form }: Pick<FormPart, 'form'>) {
  const { t } = useTranslation()
  const say = useSay()
  const { state, give } = form
  const choices = Object.entries(taskStep.codes).map(([code, { label }]) => ({ code, label: say(label) }))
  return (
    <SelectField
      label={t('cases.tasks.step')}
      hint={t('cases.tasks.stepHint')}
      choices={choices}
      chosen={textGiven(state, stepPath) || undefined}
      onChoose={(code) => give(stepPath, code)}
      unchosen={t('look.choose')}
    />
  )
}
