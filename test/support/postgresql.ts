import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

/** A PostgreSQL server of our own in a temporary folder, for tests and benchmarks. */
export type Cluster = {
  readonly version: string
  /** Connection string. `postgres` is the superuser, for set-up only. */
  readonly url: (role: 'postgres' | 'amparo_owner' | 'amparo_app', database?: string) => string
  /** Process id of the server, for tests that kill it and for measuring. */
  readonly pid: number
  readonly folder: string
  readonly stop: () => Promise<void>
}

const run = promisify(execFile)
const prefix = 'amparo-postgresql-'
const binaryRoot = '/usr/lib/postgresql'
const isRoot = process.getuid?.() === 0

/** The folder with the newest PostgreSQL binaries of version 15 or later, if this machine has any. */
export const findPostgresql = (): string | undefined => {
  if (!existsSync(binaryRoot)) return undefined
  const versions = readdirSync(binaryRoot)
    .map(Number)
    .filter((version) => version >= 15 && existsSync(join(binaryRoot, String(version), 'bin', 'initdb')))
  return versions.length === 0 ? undefined : join(binaryRoot, String(Math.max(...versions)), 'bin')
}

/** What a skipped suite prints. */
export const absentPostgresql = 'PostgreSQL 15 or later is absent: apt-get install postgresql'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No free port')),
      )
    })
  })

/** PostgreSQL refuses to run as root: then its commands run as the user postgres. */
const command = async (line: readonly string[]): Promise<void> => {
  const quoted = line.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
  await (isRoot ? run('su', ['postgres', '-c', quoted]) : run('sh', ['-c', quoted]))
}

const ownedByServer = async (path: string): Promise<void> => {
  if (!isRoot) return
  const ids = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'postgres'])))
  const [user, group] = ids.map(({ stdout }) => Number(stdout))
  if (user !== undefined && group !== undefined) await chown(path, user, group)
}

/** Removes what an earlier run that was killed left behind. */
const sweep = async (binaries: string): Promise<void> => {
  for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split('-')[0])
    if (isAlive(owner)) continue
    const data = join(tmpdir(), name, 'data')
    await command([join(binaries, 'pg_ctl'), 'stop', '-D', data, '-m', 'immediate']).catch(() => undefined)
    await rm(join(tmpdir(), name), { recursive: true, force: true })
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Makes, starts and checks a cluster. `durable` keeps fsync on; ordinary tests do without. */
export const startPostgresql = async (durable: 'durable' | 'quick' = 'quick'): Promise<Cluster> => {
  const binaries = findPostgresql()
  if (binaries === undefined) throw new Error(absentPostgresql)
  await sweep(binaries)
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  const data = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  const password = randomBytes(18).toString('base64url')
  await mkdir(data)
  await writeFile(passwordFile, password)
  await chmod(folder, 0o711)
  await Promise.all([folder, data, passwordFile].map(ownedByServer))
  const pgCtl = join(binaries, 'pg_ctl')
  const stop = async () => {
    await command([pgCtl, 'stop', '-D', data, '-m', 'immediate']).catch(() => undefined)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await command([
      join(binaries, 'initdb'),
      '--pgdata',
      data,
      '--username=postgres',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-sync',
    ])
    const port = await freePort()
    const settings =
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} ` +
      `-c max_connections=100 -c fsync=${durable === 'durable' ? 'on' : 'off'}`
    await command([pgCtl, 'start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings])
    const url: Cluster['url'] = (role, database = 'postgres') =>
      `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
    const version = await prepare(url('postgres'), data, password)
    const pid = Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0])
    return { version, url, pid, folder, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Makes sure that this is the server just started and not another on the same port, then makes the roles. */
const prepare = async (url: string, data: string, password: string): Promise<string> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ folder: string; version: string }>(
      "select current_setting('data_directory') as folder, current_setting('server_version') as version",
    )
    if (rows[0]?.folder !== data) throw new Error(`Another PostgreSQL answers: ${rows[0]?.folder}`)
    await makeRoles(client)
    for (const role of ['amparo_owner', 'amparo_app'])
      await client.query(`alter role ${role} password '${password}'`)
    return rows[0].version
  })

const rolesFile = join(import.meta.dirname, '../../src/storage/roles.sql')

const makeRoles = async (client: pg.Client): Promise<void> => {
  await client.query(await readFile(rolesFile, 'utf8'))
}

export const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A new database with the roles' grants, empty or as a copy of another. */
export const createDatabase = async (cluster: Cluster, name: string, template?: string): Promise<void> => {
  await withClient(cluster.url('postgres'), (client) =>
    client.query(`create database ${name}${template === undefined ? '' : ` template ${template}`}`),
  )
  await withClient(cluster.url('postgres', name), makeRoles)
}
