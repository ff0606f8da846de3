import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accept, admit, invite, setUp } from '#cli/office/join.ts'
import type { Ground, SignedIn } from '#cli/office/sign-in.ts'
import { fetchTransport, isOfficeRefusal, type OfficeRefusal } from '#cli/office/transport.ts'
import type { MemberView } from '#http/api/accounts.ts'
import { type Cluster, createDatabase, startPostgresql } from '#test/support/postgresql.ts'
import { nodeFlags } from '../../src/main/node-flags.mjs'
import { cpuOf, cpuOfServer } from './processes.ts'

const serverFile = join(import.meta.dirname, '../../src/main/amparo-server.ts')

export type RunningServer = {
  readonly process: ChildProcess
  readonly pid: number
  readonly base: string
  readonly link: string | undefined
  /** Seconds from starting the process to its first answer. */
  readonly startedIn: number
  readonly stop: () => Promise<void>
}

/** Starts the program as an operator does and waits for its first answer. */
export async function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const started = performance.now()
  const child = spawn(process.execPath, [...nodeFlags, serverFile, '--port', '0', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { base, link } = await addressOf(child)
  const answer = await fetch(`${base}/health`)
  if (!answer.ok) throw new Error('The server does not answer')
  const startedIn = (performance.now() - started) / 1000
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  return { process: child, pid: child.pid ?? 0, base, link, startedIn, stop }
}

function addressOf(
  child: ChildProcess,
): Promise<{ readonly base: string; readonly link: string | undefined }> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.once('exit', () => reject(new Error(`The server ended: ${text}`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const base = /serves (http:\S+)\//.exec(text)?.[1]
      const lines = text.split('\n').length
      if (base !== undefined && (lines > 2 || !text.includes('Set up')))
        setTimeout(() => resolve({ base, link: /set-up#(\S+)/.exec(text)?.[1] }), 50)
    })
  })
}

export const ground: Ground = {
  now: () => new Date().toISOString(),
  random: (length) => new Uint8Array(randomBytes(length)),
  newId: () => randomUUID(),
}

function granted<T>(answer: T | OfficeRefusal): T {
  if (isOfficeRefusal(answer)) throw new Error(`${answer.code} ${answer.at ?? ''}`)
  return answer
}

export type Staff = { readonly inCharge: SignedIn; readonly caseWorker: SignedIn }

/** An office with somebody in charge and a case worker who was let in. */
export async function staff(server: RunningServer): Promise<Staff> {
  const transport = fetchTransport(server.base)
  const person = (displayName: string) =>
    ({ displayName, passphrase: 'invented bench passphrase', stretching: 'quick' }) as const
  const answers = { name: 'Invented Bench Office', kind: 'services', country: 'XDM' } as const
  const inCharge = granted(await setUp(transport, server.link ?? '', answers, person('Invented A'), ground))
  const { link } = granted(await invite(inCharge, 'case-worker'))
  const joined = granted(await accept(transport, link, person('Invented B'), ground))
  const members = granted(await inCharge.office.ask<readonly MemberView[]>('GET', '/api/members'))
  const member = members.find(({ id }) => id === joined.me.user.id)
  if (member !== undefined) granted(await admit(inCharge, member))
  return { inCharge, caseWorker: joined }
}

export type OfficeOnServer = RunningServer & {
  readonly cluster: Cluster
  /** CPU seconds of application and database together. */
  readonly cpu: () => number
}

/** The program on a PostgreSQL server of its own that writes to disk as in production. */
export async function officeOnPostgresql(): Promise<OfficeOnServer> {
  const cluster = await startPostgresql('durable')
  await createDatabase(cluster, 'bench')
  const server = await startProgram([], {
    DATABASE_URL: cluster.url('amparo_app', 'bench'),
    DATABASE_MIGRATOR_URL: cluster.url('amparo_owner', 'bench'),
  })
  const stop = async (): Promise<void> => {
    await server.stop()
    await cluster.stop()
  }
  return { ...server, cluster, stop, cpu: () => cpuOf(server.pid) + cpuOfServer(cluster.pid) }
}

/** The program on the embedded database in a folder of its own. */
export async function officeEmbedded(): Promise<
  RunningServer & { readonly cpu: () => number; readonly folder: string }
> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-bench-'))
  const server = await startProgram(['--data', folder])
  const stop = async (): Promise<void> => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...server, folder, stop, cpu: () => cpuOf(server.pid) }
}
