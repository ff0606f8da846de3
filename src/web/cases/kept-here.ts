import type { FieldPath } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import type { RecordId } from '#record/entry.ts'
import type { Given } from '../intake/flow.ts'
import type { Keeper } from '../intake/kept-conversations.ts'
import type { FormState } from './answers.ts'
import { openPaper, waitingOf } from './case-outbox.ts'

/** Something that somebody wrote on this device and that the office does not have. */
export type KeptWord =
  | { readonly path: FieldPath; readonly fact: Pick<Fact, 'value'> }
  | { readonly words: string }

/**
 * What was typed on the page of a case and what of it was not taken, without anything of the case itself: neither what
 * was chosen to be disclosed, nor what *Undo* puts back.
 */
export async function keptHere(record: RecordId, keeper: Keeper): Promise<readonly KeptWord[]> {
  const [{ paper }, { batches }] = await Promise.all([openPaper(record, keeper), waitingOf(record, keeper)])
  const unsent = paper.unsent
    .filter(({ batch }) => batches.has(batch))
    .flatMap(({ drafts }) => drafts)
    .filter(({ corrects }) => corrects === undefined)
  return [
    ...unsent.flatMap(({ section, fields }) =>
      Object.entries(fields).map(([name, fact]) => ({ path: `${section}.${name}` as const, fact })),
    ),
    ...Object.values(paper.forms).flatMap(typedIn),
  ]
}

function typedIn({ answers, reason }: FormState): readonly KeptWord[] {
  const given = Object.entries<Given | undefined>(answers).flatMap(([path, answer]) =>
    answer?.kind === 'value' && isPath(path) ? [{ path, fact: { value: answer.value } }] : [],
  )
  return reason.trim() === '' ? given : [...given, { words: reason }]
}

const isPath = (path: string): path is FieldPath => path.includes('.')
