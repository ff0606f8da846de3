import { fstatSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { type JournalFiles, journalFiles as real } from '#storage/embedded/journal-files.ts'

/*
 * A slow disk that notes, in the file named by its address, how much of which journal an fsync has covered:
 * a test cuts the journal there, as a power cut may. With `lies` an fsync returns before it has happened.
 */

const address = new URL(import.meta.url).searchParams
const notebook = address.get('notebook') ?? ''
const lies = address.has('lies')

const slowSync = async (file: number): Promise<void> => {
  const { ino, size } = fstatSync(file)
  await setTimeout(lies ? 400 : 8)
  writeFileSync(notebook, JSON.stringify({ inode: ino, size }))
}

const lyingSync = (file: number): Promise<void> => {
  void slowSync(file)
  return Promise.resolve()
}

export const journalFiles: JournalFiles = { ...real, sync: lies ? lyingSync : slowSync }
