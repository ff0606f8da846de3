import '../intake/intake.css'
import './cases.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useParams } from 'wouter'
import { declineReason } from '#law/code-lists/decline-reason.ts'
import { saidState } from '#record/record-state.ts'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { ChooseOne } from '../look/choices.tsx'
import { TextField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { useSay } from '../words/speak.ts'
import { NotOpened } from './case-page.tsx'
import { openingAgain } from './closing.ts'
import { DisclosedView } from './disclosed-view.tsx'
import { useFieldWords } from './field-words.ts'
import type { NetworkEntry } from './referral.ts'
import type { ReferralPart } from './referral-page.tsx'
import { checkVault } from './safe-vault.ts'
import type { SendProblem } from './send-referral.ts'
import { answering, isLive, type KnownShare, sharesOf } from './sharing.ts'
import { useCase } from './use-case.ts'
import { useNetworkView } from './use-network-view.ts'
import { useSight } from './use-sight.ts'

/** Another organisation asks for help with a person: read what it tells, and answer. */
export default function AnswerPage() {
  const { record, disclosure } = useParams<{ record: string; disclosure: string }>()
  const { t } = useTranslation()
  const state = useCase(record)
  const network = useNetworkView()
  const sight = useSight(record)
  if (state.kind === 'refused') return <NotOpened refused={state.refused} again={state.again} />
  const known =
    state.kind === 'open'
      ? sharesOf(state.record).find(({ share }) => share.disclosure === disclosure)
      : undefined
  const sender = network.find(({ organisation }) => organisation === known?.share.organisation)
  if (state.kind === 'open' && known && sender)
    return <Answering open={state} network={network} sight={sight} known={known} sender={sender} />
  return (
    <Page
      question={t('cases.answer.title')}
      title={t('cases.title')}
      kicker={<Back to={`/cases/${record}`} />}
    >
      {state.kind === 'open' && !known ? <Notice what={t('cases.answer.gone')} /> : <Skeleton lines={6} />}
    </Page>
  )
}

const states = ['accepted', 'asked-back', 'declined'] as const
type State = (typeof states)[number]
type Problem = SendProblem | 'needs-text'

type AnsweringProps = ReferralPart & { readonly known: KnownShare; readonly sender: NetworkEntry }

function Answering({ open, network, sight, known, sender }: AnsweringProps) {
  const { t } = useTranslation()
  const words = useFieldWords(network)
  const form = useAnswer({ open, known, sender })
  const { share, items, service } = known
  return (
    <Page
      question={t('cases.answer.question', { name: sender.name })}
      title={t('cases.title')}
      kicker={<Back to={`/cases/${open.view.record}`} />}
      lead={service && words.value('disclosure.for', { value: service })}
      actions={
        isLive(share) && (
          <Button manner="primary" busy={form.busy !== undefined} onPress={() => void form.send()}>
            {t('cases.answer.send')}
          </Button>
        )
      }
    >
      <section>
        <h2>{t('cases.answer.tells', { name: sender.name })}</h2>
        <DisclosedView items={items} network={network} sight={sight} />
      </section>
      {isLive(share) ? (
        <AnswerFields form={form} sender={sender} />
      ) : (
        <Notice manner="told" what={t('cases.answer.gone')} />
      )}
    </Page>
  )
}

type Form = ReturnType<typeof useAnswer>

function AnswerFields({ form, sender }: { readonly form: Form; readonly sender: NetworkEntry }) {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <>
      <ChooseOne
        legend={t('cases.answer.yours')}
        legendSeen
        choices={states.map((code) => ({ code, label: t(`cases.answer.state.${code}`) }))}
        quieter={[]}
        chosen={form.state}
        onChoose={(code) => form.setState(states.find((each) => each === code))}
      />
      {form.state === 'declined' && (
        <ChooseOne
          legend={t('cases.answer.reason')}
          legendSeen
          choices={Object.entries(declineReason.codes).map(([code, { label }]) => ({
            code,
            label: say(label),
          }))}
          quieter={[]}
          chosen={form.reason}
          onChoose={form.setReason}
        />
      )}
      <TextField
        label={t('cases.answer.text')}
        hint={t('cases.answer.textHint', { name: sender.name })}
        lines="several"
        longest={2000}
        value={form.text}
        onChange={form.setText}
      />
      {form.problem && <Notice what={t(`cases.consent.problem.${form.problem}`)} code={form.problem} />}
    </>
  )
}

function useAnswer({ open, known, sender }: Pick<AnsweringProps, 'open' | 'known' | 'sender'>) {
  const [, go] = useLocation()
  const name = `answer ${known.share.disclosure}`
  const [state, setState] = useState<State>()
  const [reason, setReason] = useState<string>()
  const [text, setText] = useState(open.forms[name]?.reason ?? '')
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState<'sending'>()
  const typed = (next: string) => {
    setText(next)
    open.keepForm(name, { answers: {}, said: 'not-stated', reason: next })
  }
  const send = async () => {
    const lack = lackOf(state, reason, text)
    setProblem(lack)
    if (lack || !state) return
    setBusy('sending')
    const vault = await checkVault(sender)
    setBusy(undefined)
    if (vault !== 'safe') return setProblem(vault)
    const { keeper, newId, zone } = open.service
    const answer = { state, text, ...(state === 'declined' && reason !== undefined ? { reason } : {}) }
    // Whoever takes it on works on it, whatever was closed before.
    const closed = saidState(open.record.folded) !== 'open'
    const reopening = state === 'accepted' && closed ? [openingAgain(open.view.record)] : []
    const draft = answering(known.share, answer, sender.vault, { now: keeper.now(), zone }, newId)
    const kept = await open.write([draft, ...reopening], { purpose: 'assist', form: name })
    if (kept.kind === 'kept') go(`/cases/${open.view.record}`)
    else setProblem('not-written')
  }
  return { state, setState, reason, setReason, text, setText: typed, problem, busy, send }
}

function lackOf(state: State | undefined, reason: string | undefined, text: string): Problem | undefined {
  if (state === undefined) return 'not-answered'
  if (state === 'declined' && reason === undefined) return 'needs-reason'
  return state === 'asked-back' && text.trim() === '' ? 'needs-text' : undefined
}
