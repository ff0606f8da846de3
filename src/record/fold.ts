import type { Dictionary, Field, FieldPath, Section } from '#engine/dictionary.ts'
import type { Fact, Instant } from '#engine/facts.ts'
import { byTime } from './branch.ts'
import type { EntryId, ItemId } from './entry.ts'
import { type FoldedField, foldField, type Spoken } from './fold-field.ts'
import type { Candidate, FoldedItem, FoldedRecord, Unread } from './folded.ts'
import { ownFile } from './own-file.ts'
import { endsOnlyByDecision } from './presumptions.ts'
import { type SeenBefore, seenBefore } from './seen-before.ts'
import type { Statement } from './statement.ts'

/**
 * What a record says now: the fold of what its entries say. The same statements in any order, repeated or in any
 * number of batches fold to the same record. What is missing or unknown leaves a hole, never a fault.
 */
export function fold(statements: readonly Statement[], dictionary: Dictionary): FoldedRecord {
  const ordered = inOrder(statements)
  const seen = seenBefore(ordered.map(({ header }) => header))
  const sections: Record<string, readonly FoldedItem[]> = {}
  for (const [name, section] of Object.entries(dictionary.sections)) {
    const items = foldSection(
      section,
      name,
      ordered.filter((statement) => statement.section === name),
      seen,
    )
    if (items.length > 0) sections[name] = items
  }
  return {
    sections,
    file: ownFile(sections, ordered, seen),
    unread: ordered.flatMap((statement) => unreadOf(statement, dictionary)),
    closed: countByEntry(ordered, ({ closed }) => closed),
    erased: countByEntry(ordered, ({ erased }) => erased),
  }
}

/** By time, each statement once. */
function inOrder(statements: readonly Statement[]): Statement[] {
  const texts = new Map<Statement, string>()
  const text = (statement: Statement): string => {
    const known = texts.get(statement) ?? JSON.stringify(statement)
    texts.set(statement, known)
    return known
  }
  const sorted = [...new Set(statements)].sort((one, other) => {
    const order = byTime(one.header, other.header)
    if (order !== 0) return order
    return text(one) < text(other) ? -1 : 1
  })
  return sorted.filter((statement, index) => {
    const before = sorted[index - 1]
    return !before || byTime(before.header, statement.header) !== 0 || text(before) !== text(statement)
  })
}

function foldSection(
  section: Section,
  name: string,
  statements: readonly Statement[],
  seen: SeenBefore,
): FoldedItem[] {
  // Two devices may each have begun the single item of such a section before they knew of one another.
  const itemOf = (statement: Statement): ItemId =>
    section.items === 'one' ? statement.header.record : statement.item
  return [...Map.groupBy(statements, itemOf)].map(([id, of]) => foldItem(section, name, id, of, seen))
}

function foldItem(
  section: Section,
  name: string,
  id: ItemId,
  statements: readonly Statement[],
  seen: SeenBefore,
): FoldedItem {
  const facts: Record<string, Fact> = {}
  const unsettled: Record<string, readonly Fact[]> = {}
  const declined: string[] = []
  const history: Record<string, readonly Candidate[]> = {}
  for (const [fieldName, field] of Object.entries(section.fields)) {
    const spoken = spokenOf(statements, fieldName)
    if (spoken.length === 0) continue
    const folded = foldNamed(name, fieldName, field, spoken, seen)
    history[fieldName] = folded.history
    if (folded.merged.kind === 'settled') facts[fieldName] = folded.merged.fact
    if (folded.merged.kind === 'unsettled') unsettled[fieldName] = folded.merged.facts
    if (folded.declined === 'yes') declined.push(fieldName)
  }
  const under = statements.find((statement) => statement.under !== undefined)?.under
  const receivedAt = earliest(statements.map((statement) => statement.receivedAt))
  return { id, ...(under === undefined ? {} : { under }), receivedAt, facts, unsettled, declined, history }
}

function foldNamed(
  section: string,
  name: string,
  field: Field,
  spoken: readonly Spoken[],
  seen: SeenBefore,
): FoldedField {
  const path: FieldPath = `${section}.${name}`
  return foldField(field, endsOnlyByDecision.has(path) ? 'presumption' : 'plain', spoken, seen)
}

function spokenOf(statements: readonly Statement[], field: string): Spoken[] {
  return statements.flatMap((statement) => {
    const fact = Object.hasOwn(statement.fields, field) ? statement.fields[field] : undefined
    return fact ? [{ statement, fact }] : []
  })
}

function unreadOf({ header, section, item, fields }: Statement, dictionary: Dictionary): Unread[] {
  const known = Object.hasOwn(dictionary.sections, section) ? dictionary.sections[section]?.fields : undefined
  return Object.entries(fields)
    .filter(([field]) => !known || !Object.hasOwn(known, field))
    .map(([field, fact]) => ({ entry: header.id, section, item, field, fact }))
}

function earliest(instants: readonly Instant[]): Instant {
  return instants.reduce((first, instant) => (instant < first ? instant : first))
}

/** An entry can make several statements, and arrive once opened and once closed: each of its holes counts once. */
function countByEntry(statements: readonly Statement[], holes: (statement: Statement) => number): number {
  const fewest = new Map<EntryId, number>()
  for (const statement of statements) {
    const { id } = statement.header
    fewest.set(id, Math.min(fewest.get(id) ?? Number.POSITIVE_INFINITY, holes(statement)))
  }
  return [...fewest.values()].reduce((total, count) => total + count, 0)
}
