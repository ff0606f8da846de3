import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startChild } from './child.ts'
import { bootFile, journalPath, lookInto, newFolder, type Office, removeFolder, worker } from './office.ts'

let folder = ''
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => removeFolder(folder))

/** Lets a process write until it has been told `count` times that something was saved, then kills it. */
const writeAndKill = async (first: number, count: number, filesModule?: string): Promise<number[]> => {
  const child = startChild(
    'writer.ts',
    folder,
    String(first),
    ...(filesModule === undefined ? [] : [filesModule]),
  )
  await child.says((_line, said) => said.length > count)
  await child.kill()
  return child.said.filter((line) => line.startsWith('saved ')).map((line) => Number(line.slice(6)))
}

/** The numbers of what is there, and whether each note has its reply: the two were one transaction. */
const found = ({ database }: Office) =>
  database.transaction(worker, async (transaction) => {
    const rows = await transaction.query<{ number: number; whole: boolean }>(
      `select n.number, count(r.id) = 1 as whole from trial.note n
         left join trial.reply r on (r.record, r.number) = (n.record, n.number) group by n.record, n.number`,
    )
    return { numbers: new Set(rows.map(({ number }) => number)), halves: rows.filter(({ whole }) => !whole) }
  })

const lost = (saved: readonly number[], numbers: ReadonlySet<number>): number[] =>
  saved.filter((number) => !numbers.has(number))

const module = (name: string, query = ''): string => `${new URL(name, import.meta.url).href}${query}`

describe('a process killed in the middle of writing', () => {
  test('has lost nothing that was acknowledged and left nothing half written, four times over', async () => {
    const saved: number[] = []
    for (const [round, count] of [3, 40, 90, 120].entries()) {
      saved.push(...(await writeAndKill(round * 1000, count)))
      const { numbers, halves } = await lookInto(folder, found)
      expect({ lost: lost(saved, numbers), halves }).toEqual({ lost: [], halves: [] })
    }
    expect(saved.length).toBeGreaterThanOrEqual(250)
  })

  test('gets everything back from checkpoint and journal when its database folder is gone', async () => {
    const saved = await writeAndKill(0, 130)
    rmSync(join(folder, 'database'), { recursive: true })
    const { numbers, halves } = await lookInto(folder, found)
    expect({ lost: lost(saved, numbers), halves }).toEqual({ lost: [], halves: [] })
  })

  test('would lose what was acknowledged if the journal kept nothing', async () => {
    const saved = await writeAndKill(0, 20, module('./files-that-lie.ts'))
    rmSync(join(folder, 'database'), { recursive: true })
    const { numbers } = await lookInto(folder, found)
    expect(lost(saved, numbers)).toEqual(saved)
  })
})

describe('a power cut in the middle of writing', () => {
  /** Cuts off what no fsync had covered, and makes the machine look newly started. */
  const cutPower = async (notebook: string): Promise<void> => {
    const journal = await journalPath(folder)
    const noted = existsSync(notebook) ? readFileSync(notebook, 'utf8') : '{}'
    const { inode, size = 0 } = JSON.parse(noted) as { readonly inode?: number; readonly size?: number }
    // A new journal's first line is on the disk before the file is used.
    const firstLine = readFileSync(journal).indexOf('\n') + 1
    truncateSync(journal, statSync(journal).ino === inode ? size : firstLine)
    rmSync(notebook, { force: true })
    writeFileSync(bootFile(folder), 'another start of the machine')
  }

  const survive = async (query: string): Promise<number[]> => {
    const notebook = `${folder}-notebook`
    const saved = await writeAndKill(
      0,
      25,
      module('./files-without-power.ts', `?notebook=${notebook}${query}`),
    )
    await cutPower(notebook)
    const { numbers, halves } = await lookInto(folder, found)
    expect(halves).toEqual([])
    return lost(saved, numbers)
  }

  test('has lost nothing that was acknowledged, on a slow disk', async () => {
    expect(await survive('')).toEqual([])
  })

  test('would lose something if a transaction were acknowledged before its fsync', async () => {
    expect(await survive('&lies')).not.toEqual([])
  })
})
