import type { Dictionary } from '#engine/dictionary.ts'
import type { Instant } from '#engine/facts.ts'
import type { Entry, Header } from '#record/entry.ts'
import { refuseHlc } from '#record/hlc.ts'
import { fileSection } from '#record/record-state.ts'
import { checkFacts } from '#record/values.ts'
import type { Actor, Role } from '../ports/actor.ts'
import { type RefusalCode, type Refused, refused } from '../refusal.ts'

/** The oldest dictionary that the server still takes. */
export const oldestDictionary = 1

/** A recipient answers and helps; it does not decide about custody, charges or return. Its own file it closes itself. */
const recipientSections = [
  'disclosure',
  'service',
  'need',
  'note',
  'consent',
  'danger',
  'task',
  fileSection,
  'sealed',
]

const sectionsOf = {
  'in-charge': 'all',
  'case-worker': 'all',
  'first-responder': 'all',
  'guest-recipient': recipientSections,
} as const satisfies Record<Role, 'all' | readonly string[]>

/** Who writes first conversations down and reads no case does not say of one that it is closed. */
const withheld: Readonly<Partial<Record<Role, readonly string[]>>> = { 'first-responder': [fileSection] }

function mayWriteSection(role: Role, section: string): 'yes' | 'no' {
  if (withheld[role]?.includes(section)) return 'no'
  const sections: 'all' | readonly string[] = sectionsOf[role]
  return sections === 'all' || sections.includes(section) ? 'yes' : 'no'
}

function refuseAuthor(actor: Actor, { author, device }: Header): RefusalCode | undefined {
  if (!('user' in author) || author.user !== actor.member) return 'author-is-not-you'
  if (author.organisation !== actor.organisation) return 'branch-is-not-yours'
  return device === actor.device ? undefined : 'device-unknown'
}

function refuseHeader(actor: Actor, record: string, header: Header, now: Instant): RefusalCode | undefined {
  const author = refuseAuthor(actor, header)
  if (author !== undefined) return author
  if (header.record !== record) return 'body-malformed'
  if (header.purpose === 'migration-control') return 'purpose-denied'
  if (header.dictionary < oldestDictionary) return 'dictionary-too-old'
  if (mayWriteSection(actor.role, header.section) === 'no') return 'may-not'
  const clock = refuseHlc(header.at, now)
  return clock === 'clock-ahead' ? 'clock-ahead' : clock === undefined ? undefined : 'body-malformed'
}

const codes: Readonly<Record<string, RefusalCode>> = {
  'unknown-code': 'code-unknown',
  'unknown-section': 'section-unknown',
  'unknown-field': 'field-unknown',
  'not-a-node-fact': 'field-unknown',
}

function refuseFacts(dictionary: Dictionary, { header, facts }: Entry): Refused | undefined {
  if (facts === undefined)
    return header.section === 'sealed' ? undefined : refused('body-malformed', { at: header.id })
  if (header.section === 'sealed') return refused('section-unknown', { at: header.id })
  const [first] = checkFacts(dictionary, header.section, facts.fields, {
    part: 'facts',
    version: header.dictionary,
  })
  return first && refused(codes[first.code] ?? 'value-malformed', { at: first.at })
}

/** May this actor write these entries here? From headers and node facts alone; nothing sealed is ever looked at. */
export function refuseEntries(
  actor: Actor,
  record: string,
  entries: readonly Entry[],
  dictionary: Dictionary,
  now: Instant,
): Refused | undefined {
  for (const entry of entries) {
    const code = refuseHeader(actor, record, entry.header, now)
    if (code !== undefined) return refused(code, { at: entry.header.id })
    const facts = refuseFacts(dictionary, entry)
    if (facts !== undefined) return facts
  }
  return undefined
}
