import type { Dictionary } from '#engine/dictionary.ts'
import type { Fact } from '#engine/facts.ts'
import type { Entry } from '#record/entry.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { endsOnlyByDecision } from '#record/presumptions.ts'
import type { EntryDraft } from '#seal/write-entry.ts'

/**
 * Takes back what was just recorded: a correction for each entry, with the value of before, or *unknown* where there
 * was none. Nothing is erased. Presumptions and free text are not taken back by a button: they need words.
 */
export function undoOf(
  entries: readonly Entry[],
  drafts: readonly EntryDraft[],
  before: FoldedRecord,
  dictionary: Dictionary,
): readonly EntryDraft[] {
  return drafts.flatMap((draft, index) => {
    const entry = entries[index]
    const fields = entry ? takenBack(draft, before, dictionary) : {}
    if (!entry || Object.keys(fields).length === 0) return []
    return [{ section: draft.section, item: draft.item, fields, corrects: entry.header.id }]
  })
}

function takenBack(
  { section, item, fields }: EntryDraft,
  before: FoldedRecord,
  dictionary: Dictionary,
): Readonly<Record<string, Fact>> {
  const known = before.sections[section]?.find(({ id }) => id === item)?.facts ?? {}
  return Object.fromEntries(
    Object.keys(fields).flatMap((name): [string, Fact][] => {
      const field = dictionary.sections[section]?.fields[name]
      const earlier = Object.hasOwn(known, name) ? known[name] : undefined
      if (!field || endsOnlyByDecision.has(`${section}.${name}`)) return []
      if (earlier) return [[name, earlier]]
      return field.type.kind === 'text' ? [] : [[name, { value: 'unknown', said: 'not-stated' }]]
    }),
  )
}
