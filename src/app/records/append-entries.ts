import type { Instant } from '#engine/facts.ts'
import type { Entry } from '#record/entry.ts'
import type { KeyCache, Verified, VerifyRefusal } from '#seal/verify.ts'
import type { Actor } from '../ports/actor.ts'
import type { BranchFacts, Records } from '../ports/records.ts'
import { isRefused, type RefusalCode, type Refused, refused } from '../refusal.ts'
import { refuseEntries } from './authorise.ts'
import { type AppendRequest, type DecidePorts, decideAppend, type Proposal } from './decide-append.ts'

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

/** A device that has seen nothing of the record begins it: no round trip is spent on looking. */
function beginsRecord(entries: readonly Entry[]): 'yes' | 'no' {
  const own = new Set(entries.map(({ header }) => header.id))
  return entries.every(({ header }) => header.after.every((id) => own.has(id))) ? 'yes' : 'no'
}

/** A branch that nobody has written to yet. */
function emptyBranch({ surroundings }: AppendPorts, actor: Actor): BranchFacts {
  const code = surroundings.newPersonCode()
  return { position: 0, holder: actor.organisation, code, readers: [], keys: [], shares: [], entries: [] }
}

async function look(ports: AppendPorts, actor: Actor, record: string): Promise<BranchFacts | Refused> {
  const branch = await ports.records.branchFacts(actor, record)
  if (branch === 'absent') return emptyBranch(ports, actor)
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
  const receivedAt = decided.write.at
  return {
    accepted: proposal.request.entries.map(({ header }, index) => ({
      id: header.id,
      position: done.first + index,
      receivedAt,
    })),
  }
}

const mostTries = 4

/**
 * Takes a signed batch of entries into one record: authorise from the headers, validate node facts, verify the
 * signature, fold, evaluate, decide on disclosures, then write all of it with its audit leaf, or nothing.
 */
export async function appendEntries(
  ports: AppendPorts,
  actor: Actor,
  request: AppendRequest,
): Promise<Appended | Refused> {
  const { entries, record } = request
  const refusal = refuseEntries(actor, record, entries, ports.dictionary, ports.surroundings.now())
  if (refusal !== undefined) return refusal
  const verified = await ports.verify(entries, actor.deviceKey, ports.keys)
  if (verified.kind === 'refused') return refused(verifyCodes[verified.code], { at: verified.entry })
  let branch = beginsRecord(entries) === 'yes' ? emptyBranch(ports, actor) : await look(ports, actor, record)
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (isRefused(branch)) return branch
    const done = await tryAppend(ports, { actor, request, hashes: verified.hashes, branch })
    if (done !== 'moved-on') return done
    branch = await look(ports, actor, record)
  }
  return refused('record-moved-on')
}
