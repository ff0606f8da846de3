import type { Dictionary } from '#engine/dictionary.ts'
import type { Instant } from '#engine/facts.ts'
import { saysNoLess } from '#engine/says-no-less.ts'
import { fold } from '#record/fold.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { fileSection } from '#record/record-state.ts'
import { nodeStatement } from '#record/statement.ts'
import type { Surroundings } from '../ports/actor.ts'
import type { ClockStore, DueBranch, WholeRecord } from '../ports/clock.ts'
import type { FindingRow, StoredEntry } from '../ports/records.ts'
import type { Assess, Assessment } from './assess.ts'
import { earlier, withAwaited } from './awaited-answers.ts'
import { isKnownHere } from './gives-away.ts'
import { withUnion } from './with-union.ts'

export type RenewPorts = {
  readonly store: ClockStore
  readonly assess: Assess
  readonly dictionary: Dictionary
  readonly surroundings: Surroundings
  /** Which facts the mere appearance of a finding gives away. */
  readonly disclosedBy: (safeguard: string) => readonly string[]
  /** The kinds of organisation that are to act on it, and may read it. */
  readonly ownersOf: (safeguard: string) => readonly string[]
}

/** The name under which the clock acts. */
export const clockActor = '00000000-0000-4000-8000-000000000001'

/** Branches of one round. */
export const mostRenewed = 200

function foldOf({ dictionary }: RenewPorts, entries: readonly StoredEntry[]): FoldedRecord {
  const statements = entries.map(({ header, facts, position, receivedAt }) =>
    nodeStatement({
      entry: { header, signature: { batch: [], signature: '' }, ...(facts === null ? {} : { facts }) },
      position,
      receivedAt,
    }),
  )
  return fold(statements, dictionary)
}

type Found = Pick<Assessment, 'findings' | 'steps'>
const nothing: Found = { findings: [], steps: [] }

const isHolder = ({ organisation, holder }: DueBranch): boolean => organisation === holder

/** Whether something that the organisation accepted may still be read by it. */
const worksWithOthers = ({ accepted }: WholeRecord, now: Instant): boolean =>
  accepted.some((until) => until === null || until > now)

/**
 * What only all branches together yield, or show to be worse or due sooner, goes to the holder, and to who is to act and
 * works on the record by an accepted disclosure: right and deadline, never another branch's items; and not where its
 * mere appearance would tell a fact that the reader does not have.
 */
function fromUnion(
  ports: RenewPorts,
  branch: DueBranch,
  read: BranchRead,
  known: readonly FindingRow[],
  now: Instant,
): Found & Pick<FindingRow, 'changesAt'> {
  const { entries, own } = read
  const isAlone = entries.every(({ organisation }) => organisation === branch.organisation)
  if (isAlone || !(isHolder(branch) || worksWithOthers(read, now))) return { ...nothing, changesAt: null }
  // What others closed is closed for them alone.
  const counted = entries.filter(
    ({ header, organisation }) => header.section !== fileSection || organisation === branch.organisation,
  )
  const all = foldOf(ports, counted)
  const { findings, steps } = ports.assess(all, now, 'holder')
  const heard = findings.filter(
    ({ safeguard, item }) =>
      (isHolder(branch) || ports.ownersOf(safeguard).includes(branch.kind)) &&
      ports.disclosedBy(safeguard).every((path) => isKnownHere({ own, all }, path, item)),
  )
  const more = heard.filter(
    (finding) => !known.some((one) => one.safeguard === finding.safeguard && saysNoLess(one, finding)),
  )
  const rights = new Set(more.map(({ safeguard }) => safeguard))
  return {
    findings: more.map((finding) => ({ ...finding, item: '' })),
    steps: steps.filter(({ safeguard }) => rights.has(safeguard)),
    changesAt: heard.reduce<Instant | null>((first, one) => earlier(first, one.changesAt), null),
  }
}

/** When the next of the disclosures ends by which the organisation hears of what all know. */
const nextEnd = ({ accepted }: WholeRecord, now: Instant): Instant | null =>
  accepted
    .filter((until) => until !== null && until > now)
    .reduce((first, until) => earlier(first, until), null)

/** A record with all its branches, and the fold of one of them. */
export type BranchRead = WholeRecord & { readonly own: FoldedRecord }

export async function readBranch(
  ports: RenewPorts,
  branch: Pick<DueBranch, 'record' | 'organisation'>,
): Promise<BranchRead> {
  const whole = await ports.store.whole(branch)
  return {
    ...whole,
    own: foldOf(
      ports,
      whole.entries.filter(({ organisation }) => organisation === branch.organisation),
    ),
  }
}

/** An organisation that has written nothing yet is asked for its answer, and for nothing else. */
function assessOwn(
  ports: RenewPorts,
  branch: DueBranch,
  { entries, own }: BranchRead,
  now: Instant,
): Found & Pick<Assessment, 'list'> {
  if (entries.some(({ organisation }) => organisation === branch.organisation))
    return ports.assess(own, now, isHolder(branch) ? 'holder' : 'recipient')
  return {
    ...nothing,
    list: { status: 'open', nextDue: null, verb: null, open: 0, overdue: 0, changesAt: null },
  }
}

/** Findings and list row of one branch as they are now: by its own facts, and as far as it may know by those of all. */
export async function renewOne(ports: RenewPorts, branch: DueBranch, read: BranchRead): Promise<void> {
  const now = ports.surroundings.now()
  const assessed = assessOwn(ports, branch, read, now)
  const union = fromUnion(ports, branch, read, assessed.findings, now)
  const changesAt = [union.changesAt, nextEnd(read, now)].reduce(earlier, assessed.list.changesAt)
  const own = withUnion({ ...assessed.list, changesAt }, assessed.steps, union.steps, now)
  const list = withAwaited(own, read.awaited, now)
  await ports.store.renew({
    record: branch.record,
    organisation: branch.organisation,
    position: read.position,
    at: now,
    actor: clockActor,
    leaf: ports.surroundings.newId(),
    findings: assessed.findings,
    findingsOfAll: union.findings,
    list: { ...list, waitingFor: read.offered === 'yes' && list.overdue === 0 ? 'others' : 'us' },
  })
}

/** Renews what time has changed. Answers how many branches it renewed; as many as `mostRenewed` means that more wait. */
export async function renewFindings(ports: RenewPorts): Promise<number> {
  const due = await ports.store.due(ports.surroundings.now(), mostRenewed)
  for (const branch of due) await renewOne(ports, branch, await readBranch(ports, branch))
  return due.length
}
