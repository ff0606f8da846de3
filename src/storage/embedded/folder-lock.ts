import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

/** Somebody else has this folder open, or it lies where nobody can tell. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked'
}

export type Release = () => Promise<void>

/** File systems of other hosts: NFS, SMB, CIFS, SMB2, AFS, Coda, Ceph, Lustre, GFS2, OCFS2, 9P. */
const networkFileSystems = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x00c36400, 0x0bd00bd0, 0x01161970,
  0x7461636f, 0x01021997,
])

/**
 * Takes the folder for this process alone. PGlite has no lock of its own: two processes on one folder lose
 * acknowledged rows without an error.
 *
 * On Linux the lock is an abstract socket named by the folder's device and inode. The kernel holds it even
 * while this process is blocked, gives it back when the process dies, and knows the folder by any path.
 */
export const lockFolder = async (folder: string): Promise<Release> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  refuseNetworkFolder(folder)
  return process.platform === 'linux' ? lockBySocket(folder) : lockByFile(folder)
}

const refuseNetworkFolder = (folder: string): void => {
  if (networkFileSystems.has(statfsSync(folder).type))
    throw new FolderLocked(`${folder} is on a network file system, where no lock holds: use a local folder`)
}

const lockBySocket = (folder: string): Promise<Release> => {
  const { dev, ino } = statSync(folder, { bigint: true })
  const name = createHash('sha256').update(`amparo ${dev} ${ino}`).digest('hex')
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? inUse(folder) : error),
    )
    server.listen(`\0amparo-${name}`, () => {
      server.unref()
      resolve(() => closeServer(server))
    })
  })
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
  })

const inUse = (folder: string): FolderLocked =>
  new FolderLocked(`${folder} is already open in another process`)

const lockByFile = (folder: string): Release => {
  const file = join(folder, 'lock')
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    if (isAlive(Number(readFileSync(file, 'utf8')))) throw inUse(folder)
    rmSync(file)
    return lockByFile(folder)
  }
  return () => Promise.resolve(rmSync(file, { force: true }))
}

const isAlive = (pid: number): boolean => {
  if (!(pid > 0)) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
