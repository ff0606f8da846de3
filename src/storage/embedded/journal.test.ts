import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasState } from '../database.ts'
import { headerDigest, journalHeader, scanJournal } from './frames.ts'
import { Journal } from './journal.ts'
import { type JournalFiles, journalFiles } from './journal-files.ts'

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amparo-journal-'))
  path = join(folder, 'journal-1.frames')
  writeFileSync(path, journalHeader(1, 0))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (files: Partial<JournalFiles> = {}): Journal => {
  const header = journalHeader(1, 0)
  const position = { length: header.length, digest: headerDigest(header), sequence: 0 }
  return new Journal(path, position, { ...journalFiles, ...files })
}

const record = (journal: Journal, text: string): void => {
  journal.append(Buffer.from(text))
  journal.confirm()
}

const stored = (): string[] =>
  scanJournal(readFileSync(path), 'process').frames.map(({ payload }) => payload.toString())

/** An fsync that waits until the test lets it end. */
const heldSync = () => {
  const waiting: (() => void)[] = []
  const sync = () => new Promise<void>((resolve) => waiting.push(resolve))
  return { sync, waiting }
}

/** Lets everything run that is ready to run. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Notes the order in which promises are fulfilled. */
const watch = (log: string[], name: string, promise: Promise<void>): void =>
  void promise.then(
    () => log.push(name),
    () => log.push(`${name} failed`),
  )

describe('the journal', () => {
  test('acknowledges nothing before the fsync that covers it has ended', async () => {
    const { sync, waiting } = heldSync()
    const journal = open({ sync })
    const log: string[] = []
    record(journal, 'one')
    watch(log, 'one', journal.durable())
    await settled()
    record(journal, 'two')
    watch(log, 'two', journal.durable())
    await settled()
    expect({ log, running: waiting.length }).toEqual({ log: [], running: 1 })
    waiting[0]?.()
    await settled()
    // The first fsync began before the second transaction was written: it proves nothing about it.
    expect({ log, running: waiting.length }).toEqual({ log: ['one'], running: 2 })
    waiting[1]?.()
    await settled()
    expect(log).toEqual(['one', 'two'])
  })

  test('serves all transactions that came meanwhile with one fsync', async () => {
    const { sync, waiting } = heldSync()
    const journal = open({ sync })
    const log: string[] = []
    for (const name of ['first', 'a', 'b', 'c', 'd']) {
      record(journal, name)
      watch(log, name, journal.durable())
      await settled()
    }
    waiting[0]?.()
    await settled()
    waiting[1]?.()
    await settled()
    expect({ log, fsyncs: waiting.length }).toEqual({ log: ['first', 'a', 'b', 'c', 'd'], fsyncs: 2 })
  })

  test('does not take an fsync for proof of a frame that replaced a retracted one', async () => {
    const { sync, waiting } = heldSync()
    const journal = open({ sync })
    const log: string[] = []
    record(journal, 'kept')
    journal.append(Buffer.from('retracted'))
    watch(log, 'kept', journal.durable())
    await settled()
    journal.retract()
    record(journal, 'replaces')
    watch(log, 'replaces', journal.durable())
    waiting[0]?.()
    await settled()
    expect(log).toEqual(['kept'])
    expect(stored()).toEqual(['kept', 'replaces'])
  })

  test('leaves nothing behind of a frame that found the disk full', () => {
    const journal = open({
      write: (file, bytes, position) => {
        journalFiles.write(file, bytes.subarray(0, 20), position)
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      },
    })
    let fault: unknown
    try {
      journal.append(Buffer.from('too much'))
    } catch (error) {
      fault = error
    }
    expect(hasState(fault, 'diskFull')).toBe(true)
    expect(stored()).toEqual([])
  })

  test('acknowledges nothing more after an fsync has failed', async () => {
    const journal = open({ sync: () => Promise.reject(new Error('input/output error')) })
    record(journal, 'one')
    await expect(journal.durable()).rejects.toMatchObject({ code: '58030' })
    await expect(journal.durable()).rejects.toMatchObject({ code: '58030' })
    expect(() => journal.append(Buffer.from('two'))).toThrow(/restart/)
  })
})
