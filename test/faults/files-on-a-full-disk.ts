import { existsSync } from 'node:fs'
import { type JournalFiles, journalFiles as real } from '#storage/embedded/journal-files.ts'

/*
 * A disk that the test fills: while the file `full` exists no space is left, and while `filling` exists the
 * disk looks free until the journal is written.
 */

const folder = new URL(import.meta.url).searchParams.get('folder') ?? ''

export const journalFiles: JournalFiles = {
  ...real,
  freeBytes: (path) => (existsSync(`${folder}-full`) ? 0 : real.freeBytes(path)),
  write: (file, bytes, position) => {
    if (!existsSync(`${folder}-filling`)) return real.write(file, bytes, position)
    real.write(file, bytes.subarray(0, 30), position)
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  },
}
