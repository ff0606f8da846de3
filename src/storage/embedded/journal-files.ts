import { fdatasync, ftruncateSync, statfsSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'

/** What the journal asks of the file system; the fault tests put slow, full and lying ones in its place. */
export type JournalFiles = {
  /** Writes all bytes at `position` or throws. */
  readonly write: (file: number, bytes: Uint8Array, position: number) => void
  readonly truncate: (file: number, length: number) => void
  /** Returns once everything written so far is on the disk. */
  readonly sync: (file: number) => Promise<void>
  /** Bytes that an ordinary user may still write below this folder. */
  readonly freeBytes: (folder: string) => number
}

const synchronise = promisify(fdatasync)

export const journalFiles: JournalFiles = {
  write: (file, bytes, position) => {
    let written = 0
    while (written < bytes.length)
      written += writeSync(file, bytes, written, bytes.length - written, position + written)
  },
  truncate: ftruncateSync,
  sync: synchronise,
  freeBytes: (folder) => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  },
}
