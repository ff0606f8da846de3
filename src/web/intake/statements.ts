import type { Dictionary } from '#engine/dictionary.ts'
import type { OrganisationKind } from '#http/api/accounts.ts'
import type { Draft } from './draft.ts'
import { flowOf } from './draft.ts'
import { factsFromAnswers, type ItemFacts } from './facts-from-answers.ts'
import { momentOf } from './moment-of.ts'
import { recordingBasis } from './recording-basis.ts'

export type Occasion = 'in-emergency' | 'at-the-end'

export type Stated =
  | { readonly kind: 'stated'; readonly items: readonly ItemFacts[] }
  /** Nobody agreed to a record, and nothing else carries one. */
  | { readonly kind: 'refused'; readonly code: 'no-basis-for-record' }

/** Everything that a conversation puts on record: the answers, the sealed note, and what the record rests on. */
export function statementsOf(
  draft: Draft,
  dictionary: Dictionary,
  kind: OrganisationKind,
  occasion: Occasion,
): Stated {
  const noted = saidIn(draft, dictionary)
  if (draft.flow === 'screening-interview') return { kind: 'stated', items: noted }
  const basis = recordingBasis(kind, draft.answers, occasion)
  if (basis === undefined) return { kind: 'refused', code: 'no-basis-for-record' }
  return { kind: 'stated', items: withBasis(noted, basis) }
}

/** The answers and the sealed note, item by item. */
export const saidIn = (draft: Draft, dictionary: Dictionary): readonly ItemFacts[] => [
  ...factsFromAnswers(flowOf(draft), draft.answers, { dictionary, ...draft }),
  ...noteOf(draft),
]

function noteOf({ note, startedAt, zone }: Draft): readonly ItemFacts[] {
  if (note.trim() === '') return []
  const at = { value: momentOf(startedAt, zone, 'day'), said: 'not-stated' } as const
  const text = { value: note.trim(), said: 'not-stated' } as const
  return [{ key: 'note', section: 'note', fields: { text, at } }]
}

function withBasis(items: readonly ItemFacts[], basis: string): readonly ItemFacts[] {
  const recording = { recordingBasis: { value: basis, said: 'not-stated' } } as const
  const person = items.find((item) => item.key === 'person')
  const fields = { ...person?.fields, ...recording }
  return [{ key: 'person', section: 'person', fields }, ...items.filter((item) => item.key !== 'person')]
}
