import { useTranslation } from 'react-i18next'
import type { Step } from '#engine/plan.ts'
import { Button, ButtonLink } from '../look/button.tsx'
import { deedOf, questionAsked } from './asks.ts'
import type { CasePart } from './case-view.tsx'
import { nextStepOf } from './glance.ts'

/** One button for the next step, at the thumb. */
export function CaseActions(part: CasePart) {
  const { open, ask } = part
  const { t } = useTranslation()
  if (!open.rights) return null
  const home = `/cases/${open.view.record}`
  const next = nextStepOf(open.rights, open.view.shares)
  switch (next.kind) {
    case 'answer':
      return (
        <ButtonLink manner="primary" href={`${home}/answer/${next.share.disclosure}`}>
          {t('cases.next.doAnswer')}
        </ButtonLink>
      )
    case 'asked-back':
      return (
        <ButtonLink manner="primary" href={`${home}/refer`}>
          {t('cases.next.referAgain')}
        </ButtonLink>
      )
    case 'step':
      return <StepAction {...part} step={next.step} home={home} />
    case 'question':
      return (
        <Button
          manner="primary"
          onPress={() => ask(questionAsked(next.question, t('cases.next.doQuestion')))}
        >
          {t('cases.next.doQuestion')}
        </Button>
      )
    case 'nothing':
      return null
  }
}

function StepAction({ open, ask, step, home }: CasePart & { readonly step: Step; readonly home: string }) {
  const { t } = useTranslation()
  const { rights, law } = open
  if (step.kind === 'offer-referral')
    return (
      <ButtonLink manner="primary" href={`${home}/refer`}>
        {t('cases.next.refer')}
      </ButtonLink>
    )
  const finding = rights?.findings.find(({ safeguard }) => step.safeguards.includes(safeguard))
  if (!finding || !law) return null
  const words = finding.status === 'open-question' ? t('cases.next.doQuestion') : t('cases.next.record')
  return (
    <Button manner="primary" onPress={() => ask(deedOf(finding, law, open.record.folded, words))}>
      {words}
    </Button>
  )
}
