import type { Instant } from '#engine/facts.ts'
import type { Append, RecordView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { heads } from '#record/branch.ts'
import type { DeviceId, Entry, OrganisationId, Received } from '#record/entry.ts'
import { headerHash } from '#record/entry-hash.ts'
import { fold } from '#record/fold.ts'
import type { FoldedRecord } from '#record/folded.ts'
import type { Statement } from '#record/statement.ts'
import { type KeyRing, openWraps } from '#seal/compartments.ts'
import { hashText, ready } from '#seal/hash.ts'
import { type Disclosure, readEntries } from '#seal/read-entry.ts'
import type { OpenVault } from '#seal/vault.ts'
import type { BranchState } from '#seal/write-entry.ts'

/** A record as this device can read it, with what waits on this device to be sent. In memory only. */
export type OpenRecord = {
  readonly view: RecordView
  readonly folded: FoldedRecord
  /** What it is folded of. */
  readonly statements: readonly Statement[]
  /** Disclosures sent and received, opened. */
  readonly disclosures: readonly Disclosure[]
  readonly entries: readonly Received[]
  readonly ring: KeyRing
  readonly branch: BranchState
  /** Parts that somebody tampered with. */
  readonly broken: number
}

export type Reader = {
  readonly organisation: OrganisationId
  readonly device: DeviceId
  readonly vaults: readonly OpenVault[]
  readonly now: Instant
}

/** Opens what these keys open and folds it, as if the office had taken in what still waits. */
export async function openRecord(
  view: RecordView,
  waiting: readonly Append[],
  reader: Reader,
): Promise<OpenRecord> {
  await ready()
  const unsent = stillUnsent(view, waiting)
  const entries = [...receivedOf(view), ...asReceived(unsent, view, reader.now)]
  const wraps = [...view.wraps, ...unsent.flatMap((append) => append.wraps)]
  const { ring } = await openWraps(wraps, reader.vaults)
  const { statements, disclosures, broken } = await readEntries(entries, ring, reader.organisation)
  return {
    view,
    folded: fold(statements, dictionary),
    statements,
    disclosures,
    entries,
    ring,
    branch: branchOf(view.record, entries, reader),
    broken: broken.length,
  }
}

/** A batch may have arrived although its answer did not. */
function stillUnsent({ entries }: RecordView, waiting: readonly Append[]): readonly Append[] {
  const known = new Set(entries.map(({ entry }) => entry.header.id))
  return waiting.filter((append) => append.entries.some(({ header }) => !known.has(header.id)))
}

// The edge where what travelled becomes entries: the office checked their form when it took them in.
const receivedOf = ({ entries }: RecordView): readonly Received[] =>
  entries as readonly unknown[] as readonly Received[]

function asReceived(appends: readonly Append[], { entries }: RecordView, now: Instant): readonly Received[] {
  const sent = appends.flatMap((append) => append.entries as readonly unknown[] as readonly Entry[])
  const last = Math.max(0, ...entries.map(({ position }) => position))
  return sent.map((entry, index) => ({ entry, position: last + index + 1, receivedAt: now }))
}

/** Where the own branch stands: what the next entry has seen, and the last header of this device. */
function branchOf(record: string, entries: readonly Received[], reader: Reader): BranchState {
  const own = entries
    .map(({ entry }) => entry.header)
    .filter(({ author }) => 'user' in author && author.organisation === reader.organisation)
  const last = own.findLast(({ device }) => device === reader.device)
  const clock = own.map(({ at }) => at).reduce((latest, at) => (at > latest ? at : latest), '')
  return {
    record,
    heads: heads(own),
    ...(last ? { previous: headerHash(last, hashText) } : {}),
    ...(clock === '' ? {} : { clock }),
  }
}
