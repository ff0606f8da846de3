import type { Dictionary } from '#engine/dictionary.ts'
import type { Instant } from '#engine/facts.ts'
import { continuesChain } from '#record/branch.ts'
import type { HashText } from '#record/canonical.ts'
import type { Entry, Hash, Received } from '#record/entry.ts'
import { fold } from '#record/fold.ts'
import type { FoldedItem, FoldedRecord } from '#record/folded.ts'
import type { KeyWrap } from '#record/keys.ts'
import { fileSection } from '#record/record-state.ts'
import { nodeStatement } from '#record/statement.ts'
import type { Actor, Surroundings } from '../ports/actor.ts'
import type { Network } from '../ports/network.ts'
import type { BranchFacts, ListSummary, RecordWrite, ShareChanges } from '../ports/records.ts'
import { isRefused, type Refused, refused } from '../refusal.ts'
import type { Assess, Assessment } from './assess.ts'
import { withAwaited } from './awaited-answers.ts'
import { decideShares, type Recipient } from './decide-shares.ts'
import { organisationsNamed, refusePlacement } from './refuse-placement.ts'

export type DecidePorts = {
  readonly network: Network
  readonly surroundings: Surroundings
  readonly dictionary: Dictionary
  readonly assess: Assess
  readonly hash: HashText
}

export type AppendRequest = {
  readonly record: string
  readonly entries: readonly Entry[]
  readonly wraps: readonly KeyWrap[]
}

/** One request against the branch as it stands, with the hashes that its signature was checked over. */
export type Proposal = {
  readonly actor: Actor
  readonly request: AppendRequest
  readonly hashes: readonly Hash[]
  readonly branch: BranchFacts
}

const stored = (branch: BranchFacts): Received[] =>
  branch.entries.map(({ header, facts, position, receivedAt }) => ({
    entry: { header, signature: { batch: [], signature: '' }, ...(facts === null ? {} : { facts }) },
    position,
    receivedAt,
  }))

const ownWraps = ({ actor, request }: Proposal): readonly KeyWrap[] =>
  request.wraps.filter(({ organisation }) => organisation === actor.organisation)

/**
 * Every sealed part needs a key that the organisation's vault can open, else it is lost at once; and none of an earlier
 * epoch, which somebody who left may hold.
 */
function refuseWraps(proposal: Proposal): Refused | undefined {
  const { epoch, keys } = proposal.branch
  const known = new Map([...keys, ...ownWraps(proposal)].map((one) => [one.key, one.epoch]))
  for (const { header, sealed } of proposal.request.entries)
    for (const key of Object.keys(sealed ?? {})) {
      const under = known.get(key)
      if (under === undefined) return refused('wrap-missing', { at: header.id })
      if (epoch !== null && under !== epoch) return refused('vault-outdated', { at: header.id })
    }
  return undefined
}

/** Sections that the new entries touched, as they stand now. */
function changedItems(
  folded: FoldedRecord,
  entries: readonly Entry[],
): Record<string, readonly FoldedItem[]> {
  const touched = [...new Set(entries.map(({ header }) => header.section))]
  return Object.fromEntries(
    touched.flatMap((section) => {
      const items = folded.sections[section]
      return items === undefined ? [] : [[section, items]]
    }),
  )
}

/** Organisations that node facts of the touched items name, as far as the network knows them. */
async function namedIn(
  { network, dictionary }: DecidePorts,
  { actor, request }: Proposal,
  folded: FoldedRecord,
): Promise<ReadonlyMap<string, Recipient>> {
  const named = request.entries.flatMap((entry) => organisationsNamed(dictionary, folded, entry))
  const found = new Map<string, Recipient>()
  for (const organisation of new Set(named)) {
    const recipient = await network.find(actor, organisation)
    if (recipient !== undefined) found.set(organisation, recipient)
  }
  return found
}

/** What the request would do to this branch, or why it may not. Nothing is written here. */
export async function decideAppend(
  ports: DecidePorts,
  proposal: Proposal,
): Promise<{ readonly write: RecordWrite } | Refused> {
  const wraps = refuseWraps(proposal)
  if (wraps !== undefined) return wraps
  const { actor, request, branch } = proposal
  const chain = continuesChain(
    request.entries.map(({ header }) => header),
    branch.entries.findLast(({ header }) => header.device === actor.device)?.hash,
    ports.hash,
  )
  if (chain.kind === 'refused') return refused('chain-broken', { at: chain.entry })
  const at = ports.surroundings.now()
  const incoming = request.entries.map((entry, index) => ({
    entry,
    position: branch.position + index + 1,
    receivedAt: at,
  }))
  const folded = fold([...stored(branch), ...incoming].map(nodeStatement), ports.dictionary)
  const organisations = await namedIn(ports, proposal, folded)
  const placement = refusePlacement(ports.dictionary, request.entries, folded, organisations)
  if (placement !== undefined) return placement
  const assessed = ports.assess(folded, at, branch.holder === actor.organisation ? 'holder' : 'recipient')
  const shares = decideShares({
    actor,
    entries: request.entries,
    folded,
    shares: branch.shares,
    foreignWraps: request.wraps.filter(({ organisation }) => organisation !== actor.organisation),
    taken: branch.taken,
    recipients: organisations,
    now: at,
    answerBy: assessed.answerBy,
    newPersonCode: ports.surroundings.newPersonCode,
    forbiddenCondition: assessed.forbiddenCondition,
  })
  if (isRefused(shares)) return shares
  return { write: writeOf(ports.surroundings, proposal, { at, folded, assessed, shares }) }
}

function leavesOf(
  newId: Surroundings['newId'],
  { request: { entries }, branch }: Proposal,
  { shares, assessed }: Outcome,
): RecordWrite['leaves'] {
  const purpose = entries[0]?.header.purpose ?? ''
  const written = {
    id: newId(),
    action: branch.position === 0 ? 'record.begun' : 'record.appended',
    detail: { entries: entries.length, purpose, ended: shares.ended.length },
  }
  if (!entries.some(callsItMistake)) return [written]
  return [written, { id: newId(), action: 'record.withdrawn', detail: { now: assessed.list.status } }]
}

/** Whoever says so is named in the audit, also where it does not count yet. */
const callsItMistake = ({ header, facts }: Entry): boolean =>
  header.section === fileSection && facts?.fields['state']?.value === 'withdrawn'

type Outcome = {
  readonly at: Instant
  readonly folded: FoldedRecord
  readonly assessed: Assessment
  readonly shares: ShareChanges
}

function writeOf({ newId }: Surroundings, proposal: Proposal, outcome: Outcome): RecordWrite {
  const { request, hashes, branch } = proposal
  const { at, folded, assessed, shares } = outcome
  return {
    record: request.record,
    code: branch.code,
    expected: branch.position,
    at,
    batchId: newId(),
    entries: request.entries.map((entry, index) => ({ entry, hash: hashes[index] ?? '' })),
    wraps: ownWraps(proposal),
    epoch: branch.epoch,
    items: changedItems(folded, request.entries),
    findings: assessed.findings,
    list: {
      ...withAwaited(assessed.list, awaited(proposal, outcome), at),
      waitingFor: waitingFor(proposal, outcome),
    },
    shares,
    leaves: leavesOf(newId, proposal, outcome),
  }
}

/** Until when offers to this organisation wait for the answer that these entries do not give. */
function awaited({ actor, branch }: Proposal, { shares }: Outcome): readonly Instant[] {
  const settled = new Set([...shares.answered, ...shares.ended].map(({ disclosure }) => disclosure))
  return branch.shares
    .filter(({ state, recipient }) => state === 'offered' && recipient === actor.organisation)
    .filter(({ disclosure }) => !settled.has(disclosure))
    .map(({ answerBy }) => answerBy)
}

/** Others are waited for while an offer of ours has no answer and nothing of ours is late. */
function waitingFor({ actor, branch }: Proposal, { assessed, shares }: Outcome): ListSummary['waitingFor'] {
  const ended = new Set(shares.ended.map(({ disclosure }) => disclosure))
  const open = branch.shares.some(
    ({ state, sender, disclosure }) =>
      state === 'offered' && sender === actor.organisation && !ended.has(disclosure),
  )
  return (open || shares.offered.length > 0) && assessed.list.overdue === 0 ? 'others' : 'us'
}
