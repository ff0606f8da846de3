import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closureReason } from '#law/code-lists/closure-reason.ts'
import { QuestionView } from '../intake/question-view.tsx'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { SelectField, TextField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { useKeys } from '../session/session.ts'
import { ownTasks } from '../tasks/own-task.ts'
import { useSay } from '../words/speak.ts'
import type { Written } from './answer-form.tsx'
import type { FormState } from './answers.ts'
import type { CasePart } from './case-view.tsx'
import { closingOf, dayPath, emptyClosing, reasonIn, reasonPath } from './closing.ts'
import { useFieldWords } from './field-words.ts'
import { SharesView } from './shares-view.tsx'
import { isLive } from './sharing.ts'
import { StaysOwed } from './stays-owed.tsx'

/** What is typed is kept, sealed, under this name. */
const formName = 'close'

type CloseFormProps = CasePart & { readonly onClosed: (written: Written) => void }

/** What is still owed and still shared, then the reason and the day. */
export function CloseForm({ onClosed, ...part }: CloseFormProps) {
  const { t } = useTranslation()
  const { open } = part
  const form = useClosing(part, onClosed)
  const tasks = ownTasks(open.record.folded).length
  const begun = Object.keys(open.forms).some((name) => name !== formName)
  return (
    <Page
      question={t('cases.close.question')}
      title={t('cases.title')}
      kicker={<Back to={`/cases/${open.view.record}`} />}
      lead={t('cases.close.lead')}
      onSubmit={() => void form.close()}
      actions={
        <Button manner="primary" type="submit">
          {t('cases.close.close')}
        </Button>
      }
    >
      <StaysOwed {...part} />
      {open.view.shares.some(isLive) && (
        <section className="stack">
          <p>{t('cases.close.shares')}</p>
          <SharesView {...part} />
        </section>
      )}
      {tasks > 0 && <p>{t('cases.close.tasks', { count: tasks })}</p>}
      {begun && <p className="soft">{t('cases.close.forms')}</p>}
      <ReasonAndDay {...part} form={form} />
      {form.refused && (
        <Notice what={t('cases.form.refused')} kept={t('cases.form.refusedKept')} code={form.refused} />
      )}
    </Page>
  )
}

type Form = ReturnType<typeof useClosing>

function useClosing({ open }: Pick<CasePart, 'open'>, onClosed: CloseFormProps['onClosed']) {
  const { keeper, zone } = open.service
  const [state, setState] = useState<FormState>(open.forms[formName] ?? emptyClosing)
  const [lack, setLack] = useState<'no-reason'>()
  const [refused, setRefused] = useState<string>()
  const change = (next: FormState) => {
    setState(next)
    setLack(undefined)
    open.keepForm(formName, next)
  }
  const close = async () => {
    const draft = closingOf(state, open.view.record, { now: keeper.now(), zone })
    if (!draft) return setLack('no-reason')
    const kept = await open.write([draft], { purpose: 'assist', form: formName })
    if (kept.kind === 'refused') setRefused(kept.code)
    else onClosed({ entries: kept.entries, drafts: [draft] })
  }
  return { state, change, close, lack, refused }
}

function ReasonAndDay({ form, ...part }: CasePart & { readonly form: Form }) {
  const { t } = useTranslation()
  const say = useSay()
  const { state, change, lack } = form
  const chosen = reasonIn(state)
  const choose = (value: string) =>
    change({ ...state, answers: { ...state.answers, [reasonPath]: { kind: 'value', value } } })
  return (
    <section className="stack">
      <SelectField
        label={t('cases.close.reason')}
        choices={Object.entries(closureReason.codes).map(([code, { label }]) => ({
          code,
          label: say(label),
        }))}
        chosen={chosen}
        onChoose={choose}
        unchosen={t('look.choose')}
        {...(lack ? { error: t('cases.close.noReason') } : {})}
      />
      {chosen === 'recorded-by-mistake' && <Mistake open={part.open} />}
      <TextField
        label={t('cases.close.note')}
        hint={t('cases.close.noteHint')}
        lines="several"
        longest={2000}
        value={state.reason}
        onChange={(reason) => change({ ...state, reason })}
      />
      <Day {...part} form={form} />
    </section>
  )
}

/** What a mistake takes: nothing that speaks of a person, and a second word where others wrote. */
function Mistake({ open }: Pick<CasePart, 'open'>) {
  const { t } = useTranslation()
  const { user, organisation } = useKeys().me
  const others = open.record.entries.some(
    ({ entry: { header } }) =>
      'user' in header.author &&
      header.author.organisation === organisation.id &&
      header.author.user !== user.id,
  )
  const more = others ? { next: t('cases.close.mistakeOthers') } : {}
  return <Notice manner="told" what={t('cases.close.mistake')} {...more} />
}

/** Today, unless another day is said. */
function Day({ open, network, form }: CasePart & { readonly form: Form }) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const { state, change } = form
  const { keeper, zone } = open.service
  const [other, setOther] = useState(state.answers[dayPath] ? 'open' : 'shut')
  const day = closingOf(
    { ...state, answers: { [reasonPath]: { kind: 'value', value: 'other' } } },
    open.view.record,
    { now: keeper.now(), zone },
  )?.fields['closedAt']
  if (other === 'open')
    return (
      <QuestionView
        question={{ id: dayPath, field: dayPath, said: 'self' }}
        given={state.answers[dayPath]}
        draft={{ answers: {}, zone }}
        network={network}
        place="below"
        onGive={(given) => change({ ...state, answers: { ...state.answers, [dayPath]: given } })}
      />
    )
  return (
    <p className="row-of-things">
      {day && t('cases.close.day', { day: words.value(dayPath, day) })}
      <Button small manner="quiet" onPress={() => setOther('open')}>
        {t('cases.close.otherDay')}
      </Button>
    </p>
  )
}
