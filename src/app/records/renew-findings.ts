import type { Dictionary } from '#engine/dictionary.ts'
import type { Instant } from '#engine/facts.ts'
import { fold } from '#record/fold.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { fileSection } from '#record/record-state.ts'
import { nodeStatement } from '#record/statement.ts'
import type { Surroundings } from '../ports/actor.ts'
import type { ClockStore, DueBranch, WholeRecord } from '../ports/clock.ts'
import type { FindingRow, StoredEntry } from '../ports/records.ts'
import type { Assess, Assessment } from './assess.ts'
import { earlier, withAwaited } from './awaited-answers.ts'
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

const holds = (folded: FoldedRecord, path: string): boolean => {
  const [section = '', field = ''] = path.split('.')
  return (folded.sections[section] ?? []).some(({ facts }) => Object.hasOwn(facts, field))
}

type Found = Pick<Assessment, 'findings' | 'steps'>
const nothing: Found = { findings: [], steps: [] }

/**
 * What only all branches together yield goes to the holder, and to who is to act and works on the record: right and
 * deadline, never another branch's items; and not where its mere appearance would tell a fact that the reader does
 * not have.
 */
function fromUnion(
  ports: RenewPorts,
  branch: DueBranch,
  { entries, own }: BranchRead,
  known: readonly FindingRow[],
  now: Instant,
): Found {
  const isHolder = branch.organisation === branch.holder
  const wrote = entries.filter(({ organisation }) => organisation === branch.organisation).length
  if (wrote === entries.length || (wrote === 0 && !isHolder)) return nothing
  const found = new Set(known.map(({ safeguard }) => safeguard))
  const mayRead = ({ safeguard }: { readonly safeguard: string }): boolean =>
    !found.has(safeguard) &&
    (isHolder || ports.ownersOf(safeguard).includes(branch.kind)) &&
    ports.disclosedBy(safeguard).every((path) => holds(own, path))
  // What others closed is closed for them alone.
  const read = entries.filter(
    ({ header, organisation }) => header.section !== fileSection || organisation === branch.organisation,
  )
  const { findings, steps } = ports.assess(foldOf(ports, read), now, 'holder')
  return {
    findings: findings.filter(mayRead).map((finding) => ({ ...finding, item: '' })),
    steps: steps.filter(mayRead),
  }
}

/** A record with all its branches, and the fold of one of them. */
export type BranchRead = WholeRecord & { readonly own: FoldedRecord }

export async function readBranch(
  ports: RenewPorts,
  { record, organisation }: Pick<DueBranch, 'record' | 'organisation'>,
): Promise<BranchRead> {
  const whole = await ports.store.whole(record)
  return {
    ...whole,
    own: foldOf(
      ports,
      whole.entries.filter((entry) => entry.organisation === organisation),
    ),
  }
}

/** An organisation that has written nothing yet is asked for its answer, and for nothing else. */
function assessOwn(
  ports: RenewPorts,
  { organisation, holder }: DueBranch,
  { entries, own }: BranchRead,
  now: Instant,
): Found & Pick<Assessment, 'list'> {
  if (entries.some((entry) => entry.organisation === organisation))
    return ports.assess(own, now, organisation === holder ? 'holder' : 'recipient')
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
  const changesAt = union.findings.reduce(
    (first, one) => earlier(first, one.changesAt),
    assessed.list.changesAt,
  )
  const own = withUnion({ ...assessed.list, changesAt }, assessed.steps, union.steps, now)
  const list = withAwaited(own, branch.awaited, now)
  await ports.store.renew({
    record: branch.record,
    organisation: branch.organisation,
    position: read.position,
    at: now,
    actor: clockActor,
    leaf: ports.surroundings.newId(),
    findings: [...assessed.findings, ...union.findings],
    list: { ...list, waitingFor: branch.offered === 'yes' && list.overdue === 0 ? 'others' : 'us' },
  })
}

/** Renews what time has changed. Answers how many branches it renewed; as many as `mostRenewed` means that more wait. */
export async function renewFindings(ports: RenewPorts): Promise<number> {
  const due = await ports.store.due(ports.surroundings.now(), mostRenewed)
  for (const branch of due) await renewOne(ports, branch, await readBranch(ports, branch))
  return due.length
}
