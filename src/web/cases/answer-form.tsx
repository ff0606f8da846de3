import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldPath } from '#engine/dictionary.ts'
import { type Said, saidBy } from '#engine/facts.ts'
import type { NetworkView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { Entry } from '#record/entry.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { now } from '../clock.ts'
import { momentOf } from '../intake/moment-of.ts'
import { QuestionView } from '../intake/question-view.tsx'
import { Button } from '../look/button.tsx'
import { SelectField, TextField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import {
  draftsOf,
  emptyForm,
  endsPresumption,
  type FormLack,
  type FormState,
  fieldAt,
  lackOf,
  type Target,
} from './answers.ts'
import { useFieldWords } from './field-words.ts'
import type { OpenCase } from './use-case.ts'

export type Written = { readonly entries: readonly Entry[]; readonly drafts: readonly EntryDraft[] }

type AnswerFormProps = {
  readonly open: OpenCase
  readonly network: NetworkView
  /** What is typed is kept, sealed, under this name. */
  readonly name: string
  readonly paths: readonly FieldPath[]
  readonly target: Target
  /** The moment that is filled in with this minute. */
  readonly now: FieldPath | undefined
  readonly onClose: () => void
  readonly onKept: (written: Written) => void
}

/** One or several fields of a case, drawn from the dictionary. */
export function AnswerForm(props: AnswerFormProps) {
  const { open, network, name, paths, target, onClose } = props
  const { t } = useTranslation()
  const form = useForm(props)
  const { lack, refused, keep } = form
  const element = useRef<HTMLFormElement>(null)
  // Whoever opened the form goes on in it; one that waits in a closed section takes nothing.
  useEffect(() => element.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  const leave = () => {
    open.keepForm(name, undefined)
    onClose()
  }
  return (
    <form
      ref={element}
      className="stack case-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {paths.map((path) => (
        <FieldQuestion key={path} path={path} network={network} form={form} zone={open.service.zone} />
      ))}
      <WhoSaysIt open={open} target={target} form={form} />
      {lack && <Lack lack={lack} />}
      {refused && <Notice what={t('cases.form.refused')} kept={t('cases.form.refusedKept')} code={refused} />}
      <div className="row-of-things">
        <Button manner="primary" type="submit">
          {t('cases.form.keep')}
        </Button>
        <Button onPress={leave}>{t('cases.form.leave')}</Button>
      </div>
    </form>
  )
}

/** Whose word it is; a decision says why. */
function WhoSaysIt({
  open,
  target,
  form,
}: Pick<AnswerFormProps, 'open' | 'target'> & { readonly form: Form }) {
  const { t } = useTranslation()
  const { state, change } = form
  const ends = endsPresumption(state, target, open.record.folded)
  return (
    <>
      <SelectField<Said>
        label={t('cases.form.said')}
        choices={saidBy.map((code) => ({ code, label: t(`intake.earlier.${code}`) }))}
        chosen={state.said}
        onChoose={(said) => change({ ...state, said })}
        unchosen={t('look.choose')}
      />
      {ends.length > 0 && state.said !== 'decision' && (
        <Notice manner="told" what={t('cases.form.endsByDecision')} />
      )}
      {state.said === 'decision' && (
        <TextField
          label={t('cases.form.reason')}
          hint={t('cases.form.reasonHint')}
          lines="several"
          longest={2000}
          value={state.reason}
          onChange={(reason) => change({ ...state, reason })}
        />
      )}
    </>
  )
}

function Lack({ lack }: { readonly lack: FormLack }) {
  const { t } = useTranslation()
  const words: Readonly<Record<FormLack, string>> = {
    'nothing-said': t('cases.lack.nothingSaid'),
    'needs-decision': t('cases.lack.needsDecision'),
    'needs-reason': t('cases.lack.needsReason'),
  }
  return (
    <p className="field-error" role="alert">
      {words[lack]}
    </p>
  )
}

type Form = ReturnType<typeof useForm>

function useForm(props: AnswerFormProps) {
  const { open, name, target } = props
  const { keeper, newId, zone } = open.service
  const [state, setState] = useState<FormState>(() => open.forms[name] ?? prefilled(props))
  const [lack, setLack] = useState<FormLack>()
  const [refused, setRefused] = useState<string>()
  const change = (next: FormState) => {
    setState(next)
    setLack(undefined)
    open.keepForm(name, next)
  }
  const keep = async () => {
    const place = { dictionary, record: open.view.record, newId, now: keeper.now(), zone }
    const missing = lackOf(state, target, open.record.folded, place)
    setLack(missing)
    if (missing) return
    const drafts = draftsOf(state, target, place)
    const kept = await open.write(drafts, { purpose: 'assist', form: name })
    if (kept.kind === 'refused') setRefused(kept.code)
    else props.onKept({ entries: kept.entries, drafts })
  }
  return { state, change, lack, refused, keep }
}

function prefilled({ now: path, open }: AnswerFormProps): FormState {
  if (path === undefined) return emptyForm
  return { ...emptyForm, said: 'observed', answers: { [path]: thisMinute(open.service.zone) } }
}

const thisMinute = (zone: string) => ({ kind: 'value', value: momentOf(now(), zone, 'minute') }) as const

type FieldQuestionProps = {
  readonly path: FieldPath
  readonly network: NetworkView
  readonly form: Form
  readonly zone: string
}

function FieldQuestion({ path, network, form, zone }: FieldQuestionProps) {
  const [filled, setFilled] = useState(0)
  const { state, change } = form
  const field = fieldAt(dictionary, path)
  if (!field) return null
  const toOrganisation = field.type.kind === 'reference' && field.type.to === 'organisation'
  const give = (given: FormState['answers'][FieldPath]) =>
    change({ ...state, answers: { ...state.answers, [path]: given } })
  const giveNow = () => {
    setFilled(filled + 1)
    give(thisMinute(zone))
  }
  return (
    <div className="stack">
      <QuestionView
        key={filled}
        question={{
          id: path,
          field: path,
          said: 'self',
          ...(toOrganisation ? { offersNetwork: 'yes' } : {}),
        }}
        given={state.answers[path]}
        draft={{ answers: {}, zone }}
        network={network}
        place="below"
        onGive={give}
      />
      {field.type.kind === 'moment' && <NowButton path={path} network={network} onPress={giveNow} />}
    </div>
  )
}

type NowProps = Pick<FieldQuestionProps, 'path' | 'network'> & { readonly onPress: () => void }

function NowButton({ path, network, onPress }: NowProps) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  return (
    <div>
      <Button small label={`${t('cases.form.now')} · ${words.label(path)}`} onPress={onPress}>
        {t('cases.form.now')}
      </Button>
    </div>
  )
}
