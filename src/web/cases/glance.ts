import type { Step } from '#engine/plan.ts'
import type { NextQuestion } from '#engine/questions.ts'
import type { RecordView } from '#http/api/records.ts'
import type { FoldedRecord } from '#record/folded.ts'
import type { Rights } from './law-here.ts'

export type Share = RecordView['shares'][number]

/** The one thing to do now. */
export type NextStep =
  /** Another organisation asks whether we take the case. */
  | { readonly kind: 'answer'; readonly share: Share }
  /** The organisation that we asked has a question first. */
  | { readonly kind: 'asked-back'; readonly share: Share }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'question'; readonly question: NextQuestion }
  | { readonly kind: 'nothing' }

export function nextStepOf(rights: Rights, shares: readonly Share[]): NextStep {
  const asked = shares.find(({ direction, state }) => direction === 'to-us' && state === 'offered')
  if (asked) return { kind: 'answer', share: asked }
  const back = shares.find((share) => share.state === 'asked-back' && isLatest(share, shares))
  if (back) return { kind: 'asked-back', share: back }
  const step = firstStep(rights)
  if (step) return { kind: 'step', step }
  const [question] = rights.questions
  return question ? { kind: 'question', question } : { kind: 'nothing' }
}

/** Sent by us, and nothing after it: a question of long ago, or a refusal, is settled once somebody was asked anew. */
export const isLatest = (share: Share, shares: readonly Share[]): boolean =>
  share.direction === 'from-us' &&
  !shares.some(({ direction, since }) => direction === 'from-us' && since > share.since)

/** The first of the plan; what is established goes before what is an open question and due no sooner. */
function firstStep({ plan, findings }: Rights): Step | undefined {
  const open = (step: Step): boolean =>
    findings
      .filter(({ safeguard }) => step.safeguards.includes(safeguard))
      .every(({ status }) => status === 'open-question')
  const [first] = plan
  if (!first || !open(first)) return first
  return plan.find((step) => !open(step) && step.dueAt <= first.dueAt) ?? first
}

/** `now`: somebody said that danger goes on. `ended` only by a decision. `unknown`: nobody asked, or nobody knows. */
export type Danger = 'now' | 'ended' | 'unknown'

export function dangerOf({ sections }: FoldedRecord): Danger {
  const ongoing = (sections['danger'] ?? []).map(({ facts }) => facts['ongoing'])
  if (ongoing.some((fact) => fact?.value === 'yes')) return 'now'
  return ongoing.length > 0 && ongoing.every((fact) => fact?.value === 'no') ? 'ended' : 'unknown'
}
