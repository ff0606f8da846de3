import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadNow, print } from './support/figure.ts'
import { startProgram } from './support/running-office.ts'

/** From starting the process to its first answer: in an empty folder, and in the same folder again. */
export async function startEmbedded(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-start-'))
  try {
    const load = loadNow()
    for (const [name, target] of [
      ['main.start.first', 6],
      ['main.start.second', 3],
    ] as const) {
      const server = await startProgram(['--data', folder])
      print({ name, value: server.startedIn, unit: 's', target, better: 'lower', counts: 'when-quiet' }, load)
      await server.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
