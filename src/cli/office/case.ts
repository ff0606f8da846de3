import type { Appended, RecordView } from '#http/api/records.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { heads } from '#record/branch.ts'
import type { Purpose, Received, Uuid } from '#record/entry.ts'
import { headerHash } from '#record/entry-hash.ts'
import { fold } from '#record/fold.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { type KeyRing, openWraps } from '#seal/compartments.ts'
import { hashText } from '#seal/hash.ts'
import { type Disclosure, readEntries } from '#seal/read-entry.ts'
import {
  type BranchState,
  type EntryDraft,
  type Writer,
  type Written,
  writeEntries,
} from '#seal/write-entry.ts'
import type { SignedIn } from './sign-in.ts'
import { isOfficeRefusal, type OfficeRefusal } from './transport.ts'

/** A record as this device can read it, and where its branch stands. */
export type OpenCase = {
  readonly view: RecordView
  readonly folded: FoldedRecord
  readonly disclosures: readonly Disclosure[]
  readonly ring: KeyRing
  readonly branch: BranchState
}

export const newCase = (signedIn: SignedIn): Pick<OpenCase, 'branch' | 'ring'> => ({
  branch: { record: signedIn.ground.newId(), heads: [] },
  ring: new Map(),
})

export function writerOf({ me, device, vaults }: SignedIn, purpose: Purpose): Writer {
  const own = vaults.find(({ epoch }) => epoch === me.organisation.vault.epoch)
  return {
    author: { user: me.user.id, organisation: me.organisation.id },
    device,
    purpose,
    vault: me.organisation.vault,
    ...(own === undefined ? {} : { nameKey: own.nameKey }),
  }
}

/** Signs and seals entries without sending them. */
export async function write(
  signedIn: SignedIn,
  at: Pick<OpenCase, 'branch' | 'ring'>,
  drafts: readonly EntryDraft[],
  purpose: Purpose = 'assist',
): Promise<Written> {
  const { now, random, newId } = signedIn.ground
  const ground = { dictionary, now: now(), random, newId }
  const written = await writeEntries(drafts, writerOf(signedIn, purpose), at.branch, at.ring, ground)
  if (written.kind === 'refused') throw new Error(`The draft cannot be written: ${written.code}`)
  return written
}

/** Sends what was written. The same entries may be sent again: they are acknowledged, not doubled. */
export function send(signedIn: SignedIn, record: Uuid, written: Written): Promise<Appended | OfficeRefusal> {
  return signedIn.office.ask<Appended>('POST', `/api/records/${record}/entries`, {
    record,
    entries: written.entries,
    wraps: written.wraps,
  })
}

/** Opens a record: fetches, unwraps, opens what these keys open, and folds. */
export async function openCase(signedIn: SignedIn, record: Uuid): Promise<OpenCase | OfficeRefusal> {
  const view = await signedIn.office.ask<RecordView>('GET', `/api/records/${record}`)
  if (isOfficeRefusal(view)) return view
  const { ring } = await openWraps(view.wraps, signedIn.vaults)
  const received = view.entries as unknown as readonly Received[]
  const read = await readEntries(received, ring, signedIn.me.organisation.id)
  const own = view.entries.filter(({ organisation }) => organisation === signedIn.me.organisation.id)
  const headers = (own as unknown as readonly Received[]).map(({ entry }) => entry.header)
  const mine = headers.filter(({ device }) => device === signedIn.device.device)
  const last = mine.at(-1)
  const clock = headers
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  return {
    view,
    folded: fold(read.statements, dictionary),
    disclosures: read.disclosures,
    ring,
    branch: {
      record,
      heads: heads(headers),
      ...(last === undefined ? {} : { previous: headerHash(last, hashText) }),
      ...(clock === undefined ? {} : { clock }),
    },
  }
}
