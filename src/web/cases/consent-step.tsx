import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { basis as bases } from '#law/code-lists/basis.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { FoldedItem } from '#record/folded.ts'
import { chooseForDisclosure } from '#seal/disclosure.ts'
import type { Given } from '../intake/flow.ts'
import { QuestionView } from '../intake/question-view.tsx'
import { Back } from '../look/back.tsx'
import { Button } from '../look/button.tsx'
import { ChooseOne } from '../look/choices.tsx'
import { SelectField, TextField } from '../look/fields.tsx'
import { Notice } from '../look/notice.tsx'
import { Page } from '../look/page.tsx'
import { useSay } from '../words/speak.ts'
import { DisclosedView } from './disclosed-view.tsx'
import { liveConsent, type Option } from './referral.ts'
import type { ReferralPart } from './referral-page.tsx'
import { type BasisAnswers, type SendProblem, sendReferral } from './send-referral.ts'
import { choicesOf, partsIn, type Shareable } from './shareable.ts'

type ConsentStepProps = ReferralPart & {
  readonly need: FoldedItem
  readonly option: Option
  readonly chosen: readonly Shareable[]
  readonly back: () => void
  readonly home: string
}

/** On what it rests: the person's consent to exactly this, or another recorded basis. Then it is sent. */
export function ConsentStep(props: ConsentStepProps) {
  const { open, network, sight, option, chosen, back } = props
  const { t } = useTranslation()
  const { name } = option.organisation
  const items = chooseForDisclosure(open.record.folded, choicesOf(chosen))
  const form = useConsent(props, items)
  const { answers, problem, busy } = form
  return (
    <Page
      question={t('cases.consent.question', { name })}
      title={t('cases.title')}
      kicker={<Back to={back} />}
      actions={
        <Button manner="primary" busy={busy !== undefined} onPress={() => void form.send()}>
          {answers.how === 'refused' ? t('cases.consent.keepRefusal') : t('cases.consent.send', { name })}
        </Button>
      }
    >
      <section>
        <h2>{t('cases.refer.willRead', { name })}</h2>
        <DisclosedView items={items} network={network} sight={sight} />
      </section>
      <Notice manner="told" what={t('cases.shares.notUnread')} kept={t('cases.consent.mayStop')} />
      {answers.how === 'live' ? (
        <p>{t('cases.consent.live')}</p>
      ) : (
        <BasisQuestions answers={answers} network={network} zone={open.service.zone} onChange={form.change} />
      )}
      {problem && <Notice what={t(`cases.consent.problem.${problem}`)} code={problem} />}
    </Page>
  )
}

function useConsent(
  { open, need, option, chosen, home }: ConsentStepProps,
  items: ReturnType<typeof chooseForDisclosure>,
) {
  const [, go] = useLocation()
  const parts = partsIn(chosen)
  const now = open.service.keeper.now()
  const consent = liveConsent(open.record.folded, option.organisation.organisation, parts, now)
  const [answers, setAnswers] = useState<BasisAnswers>({
    how: consent ? 'live' : undefined,
    consent: {},
    reason: '',
  })
  const [problem, setProblem] = useState<SendProblem>()
  const [busy, setBusy] = useState<'sending'>()
  const send = async () => {
    setBusy('sending')
    const sent = await sendReferral(open, { need, option, parts, items, consent, answers })
    setBusy(undefined)
    if (sent.kind === 'problem') setProblem(sent.problem)
    else go(home)
  }
  const change = (next: BasisAnswers) => {
    setProblem(undefined)
    setAnswers(next)
  }
  return { answers, change, problem, busy, send }
}

type BasisProps = Pick<ReferralPart, 'network'> & {
  readonly answers: BasisAnswers
  readonly zone: string
  readonly onChange: (answers: BasisAnswers) => void
}

const hows = ['given', 'refused', 'other'] as const

function BasisQuestions({ answers, network, zone, onChange }: BasisProps) {
  const { t } = useTranslation()
  return (
    <>
      <ChooseOne
        legend={t('cases.consent.doesAgree')}
        legendSeen
        choices={hows.map((code) => ({ code, label: t(`cases.consent.how.${code}`) }))}
        quieter={[]}
        chosen={answers.how === 'live' ? undefined : answers.how}
        onChoose={(how) => {
          const known = hows.find((code) => code === how)
          if (known) onChange({ ...answers, how: known })
        }}
      />
      {answers.how === 'refused' && <Notice manner="told" what={t('cases.consent.refusedHelp')} />}
      {answers.how === 'given' &&
        (['givenBy', 'explained', 'until'] as const).map((name) => (
          <ConsentField
            key={name}
            name={name}
            answers={answers}
            network={network}
            zone={zone}
            onChange={onChange}
          />
        ))}
      {answers.how === 'other' && <OtherBasis answers={answers} onChange={onChange} />}
    </>
  )
}

function ConsentField({ name, answers, network, zone, onChange }: BasisProps & { readonly name: string }) {
  const path = `consent.${name}` as const
  if (!dictionary.sections['consent']?.fields[name]) return null
  return (
    <QuestionView
      question={{ id: path, field: path, said: 'observed' }}
      given={answers.consent[name]}
      draft={{ answers: {}, zone }}
      network={network}
      place="below"
      onGive={(given: Given) => onChange({ ...answers, consent: { ...answers.consent, [name]: given } })}
    />
  )
}

function OtherBasis({ answers, onChange }: Pick<BasisProps, 'answers' | 'onChange'>) {
  const { t } = useTranslation()
  const say = useSay()
  const codes = Object.entries(bases.codes).filter(([code]) => code !== 'consent')
  return (
    <>
      <SelectField
        label={t('cases.consent.otherBasis')}
        choices={codes.map(([code, { label }]) => ({ code, label: say(label) }))}
        chosen={answers.basis}
        onChoose={(basis) => onChange({ ...answers, basis })}
        unchosen={t('look.choose')}
      />
      <TextField
        label={t('cases.form.reason')}
        hint={t('cases.form.reasonHint')}
        lines="several"
        longest={2000}
        value={answers.reason}
        onChange={(reason) => onChange({ ...answers, reason })}
      />
    </>
  )
}
