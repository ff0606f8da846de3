import type { AnyBranch, WholeRecord } from '../ports/clock.ts'
import { type RenewPorts, readBranch, renewOne } from './renew-findings.ts'

const first = {
  record: '00000000-0000-0000-0000-000000000000',
  organisation: '00000000-0000-0000-0000-000000000000',
}
const atOnce = 200

/**
 * Makes typed tables, findings and lists anew from the journals, branch by branch, as they stand now under this law and
 * this dictionary. Who may read stays as it is. May run beside the office: a branch that is written to meanwhile is
 * left to the one who writes. Answers how many branches it went through.
 */
export async function rebuild(ports: RenewPorts, onProgress: (branches: number) => void): Promise<number> {
  let last: Pick<AnyBranch, 'record' | 'organisation'> = first
  let done = 0
  for (;;) {
    const branches = await ports.store.branchesAfter(last, atOnce)
    for (const branch of branches) await rebuildOne(ports, branch)
    done += branches.length
    onProgress(done)
    const end = branches.at(-1)
    if (end === undefined) return done
    last = end
  }
}

async function rebuildOne(ports: RenewPorts, branch: AnyBranch): Promise<void> {
  const read = await readBranch(ports, branch)
  const { record, organisation } = branch
  // Who has left and wrote nothing but its answer has no file.
  if (branch.status === 'takes-part' || keepsFile(read, organisation)) await renewOne(ports, branch, read)
  await ports.store.project(
    { record, organisation, position: read.position },
    read.own.sections,
    ports.surroundings.now(),
  )
}

const keepsFile = ({ entries }: WholeRecord, organisation: string): boolean =>
  entries.some((entry) => entry.organisation === organisation && entry.header.section !== 'disclosure')
