import type { Instant } from '#engine/facts.ts'
import type { Entry } from '#record/entry.ts'
import type { KeyCache, Verified, VerifyRefusal } from '#seal/verify.ts'
import type { Actor } from '../ports/actor.ts'
import type { BranchFacts, Records } from '../ports/records.ts'
import { isRefused, type RefusalCode, type Refused, refused } from '../refusal.ts'
import { refuseEntries } from './authorise.ts'
import { type AppendRequest, type DecidePorts, decideAppend, type Proposal } from './decide-append.ts'
import { refuseBatch } from './refuse-batch.ts'

export type AppendPorts = DecidePorts & {
  readonly records: Records
  readonly verify: (entries: readonly Entry[], deviceKey: string, cache: KeyCache) => Promise<Verified>
  readonly keys: KeyCache
}

export type Appended = {
  readonly accepted: readonly {
    readonly id: string
    readonly position: number
    readonly receivedAt: Instant
  }[]
}

const verifyCodes: Readonly<Record<VerifyRefusal['code'], RefusalCode>> = {
  'entry-malformed': 'body-malformed',
  'signature-invalid': 'signature-wrong',
  'signature-of-other-entries': 'signature-wrong',
  'part-altered': 'commitment-differs',
  'part-not-committed': 'commitment-differs',
  'part-missing': 'commitment-differs',
}

/**
 * A device that has seen nothing of the record begins it: no round trip is spent on looking. A guest never begins a
 * record, and who ends or answers a disclosure knows that the record is there.
 */
function beginsRecord({ role }: Actor, entries: readonly Entry[]): 'yes' | 'no' {
  const own = new Set(entries.map(({ header }) => header.id))
  const sawNothing = entries.every(({ header }) => header.after.every((id) => own.has(id)))
  return role !== 'guest-recipient' && sawNothing ? 'yes' : 'no'
}

/** A branch that nobody has written to yet. */
function emptyBranch({ surroundings }: AppendPorts, actor: Actor): BranchFacts {
  const code = surroundings.newPersonCode()
  return {
    position: 0,
    holder: actor.organisation,
    code,
    epoch: null,
    keys: [],
    shares: [],
    taken: [],
    entries: [],
  }
}

/** Whether a record is absent or somebody else's makes no difference to who may not write to it. */
async function look(ports: AppendPorts, actor: Actor, record: string): Promise<BranchFacts | Refused> {
  const branch = await ports.records.branchFacts(actor, record)
  return branch === 'no' ? refused('branch-is-not-yours') : branch
}

/** The same entry again is acknowledged; the same id with other content is refused. */
function repeatOf({ request, hashes, branch }: Proposal): Appended | Refused | undefined {
  const before = new Map(branch.entries.map((entry) => [entry.header.id, entry]))
  const known = request.entries.map(({ header }) => before.get(header.id))
  if (known.every((entry) => entry === undefined)) return undefined
  const other = known.findIndex((entry, index) => entry?.hash !== hashes[index])
  if (other >= 0) return refused('entry-differs', { at: request.entries[other]?.header.id ?? '' })
  return {
    accepted: known.flatMap((entry) =>
      entry === undefined
        ? []
        : [{ id: entry.header.id, position: entry.position, receivedAt: entry.receivedAt }],
    ),
  }
}

async function tryAppend(ports: AppendPorts, proposal: Proposal): Promise<Appended | Refused | 'moved-on'> {
  const repeat = repeatOf(proposal)
  if (repeat !== undefined) return repeat
  const decided = await decideAppend(ports, proposal)
  if (isRefused(decided)) return decided
  const done = await ports.records.append(proposal.actor, decided.write)
  if (done === 'moved-on') return done
  if (done === 'no-branch') return refused('branch-is-not-yours')
  if (done === 'vault-outdated') return refused(done)
  const receivedAt = decided.write.at
  return {
    accepted: proposal.request.entries.map(({ header }, index) => ({
      id: header.id,
      position: done.first + index,
      receivedAt,
    })),
  }
}

const mostTries = 8

/**
 * Takes a signed batch of entries into one record: authorise from the headers, validate node facts, verify the
 * signature, fold, evaluate, decide on disclosures, then write all of it with its audit leaf, or nothing.
 */
export async function appendEntries(
  ports: AppendPorts,
  actor: Actor,
  request: AppendRequest,
): Promise<Appended | Refused> {
  const { entries, record, wraps } = request
  const refusal =
    refuseBatch(record, entries, wraps) ??
    refuseEntries(actor, record, entries, ports.dictionary, ports.surroundings.now())
  if (refusal !== undefined) return refusal
  const verified = await ports.verify(entries, actor.deviceKey, ports.keys)
  if (verified.kind === 'refused') return refused(verifyCodes[verified.code], { at: verified.entry })
  const proposal = { actor, request, hashes: verified.hashes }
  if (beginsRecord(actor, entries) === 'yes') {
    const done = await tryAppend(ports, { ...proposal, branch: emptyBranch(ports, actor) })
    if (done !== 'moved-on' && !isRefused(done)) return done
    const branch = await look(ports, actor, record)
    if (isRefused(branch) && done !== 'moved-on') return done
  }
  return appendTo(ports, proposal)
}

/** Looks and tries again for as long as others write to the record in between. */
async function appendTo(ports: AppendPorts, proposal: Omit<Proposal, 'branch'>): Promise<Appended | Refused> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const branch = await look(ports, proposal.actor, proposal.request.record)
    if (isRefused(branch)) return branch
    const done = await tryAppend(ports, { ...proposal, branch })
    if (done !== 'moved-on') return done
  }
  return refused('record-moved-on')
}
