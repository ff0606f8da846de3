import type { ItemId } from '#record/entry.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import { saidInBatches } from './changes.ts'
import type { MadeBatch } from './draft.ts'
import type { ItemFacts } from './facts-from-answers.ts'

/** No answer says a task: the device does. In a draft it goes by the identifier of its item. */
const prefix = 'task|'

const keyOf = ({ item }: Pick<EntryDraft, 'item'>): string => `${prefix}${item}`

export const asTask = (draft: EntryDraft): ItemFacts => ({
  key: keyOf(draft),
  section: 'task',
  fields: draft.fields,
})

export const taskItems = (tasks: readonly EntryDraft[]): Readonly<Record<string, ItemId>> =>
  Object.fromEntries(tasks.map((task) => [keyOf(task), task.item]))

/** The tasks that entries of this conversation said before. */
export const tasksSaid = (batches: readonly MadeBatch[]): readonly ItemFacts[] =>
  Object.entries(saidInBatches(batches))
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, fields]) => ({ key, section: 'task', fields }))
