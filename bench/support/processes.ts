import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second, as the kernel counts CPU time for every process on Linux. */
const ticks = 100

type Stat = { readonly parent: number; readonly own: number; readonly children: number }

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    // the name in brackets may hold spaces
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0] = fields.slice(1)
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15)
    return { parent, own: (user + system) / ticks, children: (childUser + childSystem) / ticks }
  } catch {
    return undefined
  }
}

/** CPU seconds of one process. */
export const cpuOf = (pid: number): number => statOf(pid)?.own ?? 0

/** CPU seconds of a PostgreSQL server: the first process, those it started, and those that have ended. */
export function cpuOfServer(postmaster: number): number {
  const first = statOf(postmaster)
  const running = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .map(statOf)
    .filter((stat) => stat?.parent === postmaster)
  return (first?.own ?? 0) + (first?.children ?? 0) + running.reduce((sum, stat) => sum + (stat?.own ?? 0), 0)
}

/** Resident memory in MB, the peak so far. */
export function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024
}
