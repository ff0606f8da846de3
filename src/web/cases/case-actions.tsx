import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '../look/button.tsx'
import { deedOf, questionAsked } from './asks.ts'
import type { CasePart } from './case-view.tsx'
import { nextStepOf } from './glance.ts'

/** One button for the next step, at the thumb. */
export function CaseActions({ open, ask }: CasePart) {
  const { t } = useTranslation()
  const { rights, law, view } = open
  if (!rights || !law) return null
  const next = nextStepOf(rights, view.shares)
  switch (next.kind) {
    case 'answer':
      return (
        <ButtonLink manner="primary" href={`/cases/${view.record}/answer/${next.share.disclosure}`}>
          {t('cases.next.doAnswer')}
        </ButtonLink>
      )
    case 'step': {
      const finding = rights.findings.find(({ safeguard }) => next.step.safeguards.includes(safeguard))
      if (next.step.kind === 'offer-referral')
        return (
          <ButtonLink manner="primary" href={`/cases/${view.record}/refer`}>
            {t('cases.next.refer')}
          </ButtonLink>
        )
      return (
        <Button
          manner="primary"
          onPress={() => finding && ask(deedOf(finding, law, open.record.folded, t('cases.next.record')))}
        >
          {t('cases.next.record')}
        </Button>
      )
    }
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
