import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from '#storage/embedded/embedded-database.ts'

/*
 * A process that opens a folder and holds it. Told `block` on its standard input, it blocks its event loop
 * for good: it can then answer nobody.
 */

await openEmbedded({
  folder: process.argv[2] ?? '',
  migrations: join(import.meta.dirname, '../support/migrations'),
})
process.stdin.on('data', () => {
  writeSync(1, 'blocked\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
writeSync(1, 'open\n')
