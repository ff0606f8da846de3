import type { Dictionary } from '#engine/dictionary.ts'
import type { Instant } from '#engine/facts.ts'
import type { Entry, Received } from '#record/entry.ts'
import { fold } from '#record/fold.ts'
import type { KeyWrap } from '#record/keys.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import { nodeStatement } from '#record/statement.ts'
import type { KeyCache, Verified, VerifyRefusal } from '#seal/verify.ts'
import type { Actor, Surroundings } from '../ports.ts'
import type { BranchFacts, Network, Records, RecordWrite, ShareChanges } from '../record-ports.ts'
import { isRefused, type Refused, refused, type RefusalCode } from '../refusal.ts'
import type { Assess } from './assess.ts'
import { refuseEntries } from './authorise.ts'
import { decideShares, type Recipient } from './decide-shares.ts'

export type AppendPorts = {
  readonly records: Records
  readonly network: Network
  readonly surroundings: Surroundings
  readonly dictionary: Dictionary
  readonly assess: Assess
  readonly verify: (entries: readonly Entry[], deviceKey: string, cache: KeyCache) => Promise<Verified>
  readonly keys: KeyCache
}

export type AppendRequest = {
  readonly record: string
  readonly entries: readonly Entry[]
  readonly wraps: readonly KeyWrap[]
  readonly team?: readonly string[] | undefined
}

export type Appended = {
  readonly accepted: readonly { readonly id: string; readonly position: number; readonly receivedAt: Instant }[]
}

/** A branch that nobody has written to yet. */
const emptyBranch = (actor: Actor, code: string): BranchFacts => ({
  position: 0,
  holder: actor.organisation,
  code,
  readers: [],
  keys: [],
  shares: [],
  entries: [],
})

const verifyCodes: Readonly<Record<VerifyRefusal['code'], RefusalCode>> = {
  'entry-malformed': 'body-malformed',
  'signature-invalid': 'signature-wrong',
  'signature-of-other-entries': 'signature-wrong',
  'part-altered': 'commitment-differs',
  'part-not-committed': 'commitment-differs',
  'part-missing': 'commitment-differs',
}

/** A device that has seen nothing of the record begins it: no round trip is spent on looking. */
const beginsRecord = (entries: readonly Entry[]): boolean => {
  const own = new Set(entries.map(({ header }) => header.id))
  return entries.every(({ header }) => header.after.every((id) => own.has(id)))
}

const stored = (branch: BranchFacts): Received[] =>
  branch.entries.map(({ header, facts, position, receivedAt }) => ({
    entry: { header, signature: { batch: [], signature: '' }, ...(facts === null ? {} : { facts }) },
    position,
    receivedAt,
  }))

/** Every sealed part needs a key that the organisation's vault can open, else it is lost at once. */
function refuseWraps(entries: readonly Entry[], wraps: readonly KeyWrap[], branch: BranchFacts): Refused | undefined {
  const known = new Set([...branch.keys, ...wraps.map(({ key }) => key)])
  const lost = entries.find(({ sealed }) => Object.keys(sealed ?? {}).some((key) => !known.has(key)))
  return lost && refused('wrap-missing', { at: lost.header.id })
}

/** Items that the new entries touched, as they stand now. */
function changedItems(folded: FoldedRecord, entries: readonly Entry[]): Record<string, readonly FoldedItem[]> {
  const touched = new Set(entries.map(({ header }) => header.section))
  return Object.fromEntries([...touched].flatMap((section) => {
    const items = folded.sections[section]
    return items === undefined ? [] : [[section, items]]
  }))
}

async function recipientsOf(ports: AppendPorts, actor: Actor, entries: readonly Entry[]): Promise<ReadonlyMap<string, Recipient>> {
  const found = new Map<string, Recipient>()
  for (const { header, facts } of entries) {
    const to = header.section === 'disclosure' ? facts?.fields['to']?.value : undefined
    if (typeof to !== 'string' || found.has(to)) continue
    const recipient = await ports.network.find(actor, to)
    if (recipient !== undefined) found.set(to, recipient)
  }
  return found
}

type Repeat = { readonly known: readonly BranchFacts['entries'][number][]; readonly fresh: readonly Entry[] }

/** The same entry again is acknowledged; the same id with other content is refused. */
function withoutRepeats(request: AppendRequest, hashes: readonly string[], branch: BranchFacts): Repeat | Refused {
  const stored = new Map(branch.entries.map((entry) => [entry.header.id, entry]))
  const known: BranchFacts['entries'][number][] = []
  const fresh: Entry[] = []
  for (const [index, entry] of request.entries.entries()) {
    const before = stored.get(entry.header.id)
    if (before === undefined) fresh.push(entry)
    else if (before.hash === hashes[index]) known.push(before)
    else return refused('entry-differs', { at: entry.header.id })
  }
  return { known, fresh }
}

type Decided = { readonly write: RecordWrite } | Refused

async function decide(ports: AppendPorts, actor: Actor, request: AppendRequest, hashes: readonly string[], branch: BranchFacts): Promise<Decided> {
  const at = ports.surroundings.now()
  const own = request.wraps.filter(({ organisation }) => organisation === actor.organisation)
  const wraps = refuseWraps(request.entries, own, branch)
  if (wraps !== undefined) return wraps
  const incoming = request.entries.map((entry, index) => ({ entry, position: branch.position + index + 1, receivedAt: at }))
  const folded = fold([...stored(branch), ...incoming].map(nodeStatement), ports.dictionary)
  const assessed = ports.assess(folded, at)
  const shares = decideShares({
    actor,
    entries: request.entries,
    folded,
    shares: branch.shares,
    foreignWraps: request.wraps.filter(({ organisation }) => organisation !== actor.organisation),
    recipients: await recipientsOf(ports, actor, request.entries),
    now: at,
    answerBy: assessed.answerBy,
    newPersonCode: ports.surroundings.newPersonCode,
    forbiddenCondition: assessed.forbiddenCondition,
  })
  if (isRefused(shares)) return shares
  return { write: writeOf(ports, actor, request, hashes, branch, at, folded, assessed, shares) }
}

function writeOf(
  ports: AppendPorts,
  actor: Actor,
  request: AppendRequest,
  hashes: readonly string[],
  branch: BranchFacts,
  at: Instant,
  folded: FoldedRecord,
  assessed: ReturnType<Assess>,
  shares: ShareChanges,
): RecordWrite {
  const waiting = shares.offered.length > 0 || branch.shares.some(({ state, sender }) => state === 'offered' && sender === actor.organisation)
  const readers = new Set([...branch.readers, actor.organisation, ...(request.team ?? [])])
  if (actor.role === 'case-worker') readers.add(actor.member)
  return {
    record: request.record,
    code: branch.code,
    expected: branch.position,
    at,
    batchId: ports.surroundings.newId(),
    entries: request.entries.map((entry, index) => ({ entry, hash: hashes[index] ?? '' })),
    wraps: request.wraps.filter(({ organisation }) => organisation === actor.organisation),
    items: changedItems(folded, request.entries),
    findings: assessed.findings,
    list: { ...assessed.list, waitingFor: waiting && assessed.list.overdue === 0 ? 'others' : 'us' },
    readers: [...readers],
    shares,
    leaves: [
      {
        id: ports.surroundings.newId(),
        action: branch.position === 0 ? 'record.begun' : 'record.appended',
        detail: { entries: request.entries.length, purpose: request.entries[0]?.header.purpose ?? '', ended: shares.ended.length },
      },
    ],
  }
}

const mostTries = 4

async function lookAgain(ports: AppendPorts, actor: Actor, record: string): Promise<BranchFacts | Refused> {
  const branch = await ports.records.branchFacts(actor, record)
  if (branch === 'absent') return emptyBranch(actor, ports.surroundings.newPersonCode())
  return branch === 'no' ? refused('branch-is-not-yours') : branch
}

/**
 * Takes a signed batch of entries into one record: authorise from the headers, validate node facts, verify the
 * signature, fold, evaluate, decide on disclosures, then write all of it with its audit leaf, or nothing.
 */
export async function appendEntries(ports: AppendPorts, actor: Actor, request: AppendRequest): Promise<Appended | Refused> {
  const refusal = refuseEntries(actor, request.record, request.entries, ports.dictionary, ports.surroundings.now())
  if (refusal !== undefined) return refusal
  const verified = await ports.verify(request.entries, actor.deviceKey, ports.keys)
  if (verified.kind === 'refused') return refused(verifyCodes[verified.code], { at: verified.entry })
  let branch: BranchFacts | Refused = beginsRecord(request.entries)
    ? emptyBranch(actor, ports.surroundings.newPersonCode())
    : await lookAgain(ports, actor, request.record)
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (isRefused(branch)) return branch
    const repeat = withoutRepeats(request, verified.hashes, branch)
    if (isRefused(repeat)) return repeat
    if (repeat.fresh.length === 0) return acknowledge(repeat.known)
    if (repeat.known.length > 0) return refused('entry-differs', { at: repeat.known[0]?.header.id ?? '' })
    const decided = await decide(ports, actor, request, verified.hashes, branch)
    if (isRefused(decided)) return decided
    const done = await ports.records.append(actor, decided.write)
    if (done === 'no-branch') return refused('branch-is-not-yours')
    if (done !== 'moved-on') return acceptedAt(request.entries, done.first, decided.write.at)
    branch = await lookAgain(ports, actor, request.record)
  }
  return refused('record-moved-on')
}

const acknowledge = (known: BranchFacts['entries']): Appended => ({
  accepted: known.map(({ header, position, receivedAt }) => ({ id: header.id, position, receivedAt })),
})

const acceptedAt = (entries: readonly Entry[], first: number, receivedAt: Instant): Appended => ({
  accepted: entries.map(({ header }, index) => ({ id: header.id, position: first + index, receivedAt })),
})
