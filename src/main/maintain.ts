/**
 * Upkeep of an installation that stands still, or of a server beside the running office:
 *
 *   npm run maintain -- rebuild [--data DIR]        typed tables, findings and lists anew from the journals
 *   npm run maintain -- verify-audit [--data DIR] [--checkpoint NUMBER:CHAIN]
 *
 * Keep the checkpoint that `verify-audit` prints somewhere else: with it a later run also finds an end that was cut off.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { beginning } from '#app/audit/chain.ts'
import { checkAudit, numberLeaves } from '#app/audit/number-leaves.ts'
import type { Checkpoint } from '#app/ports/audit.ts'
import { assessWith } from '#app/records/assess.ts'
import { rebuild } from '#app/records/rebuild.ts'
import { compileLaw } from '#engine/law.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import { safeguards } from '#law/safeguards/all.ts'
import { treatyStatus } from '#law/status/treaty-status.ts'
import { hashText, ready } from '#seal/hash.ts'
import { auditStore } from '#storage/audit.ts'
import type { Database } from '#storage/database.ts'
import { countryOf } from './installation.ts'
import { openDatabase } from './open-database.ts'
import { renewing } from './renewing.ts'
import { surroundings } from './surroundings.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

async function rebuildAll(database: Database): Promise<void> {
  const country = (await countryOf(database)) ?? undefined
  const law = compileLaw(safeguards, dictionary)
  const assess = assessWith({ law, country: () => country, status: treatyStatus })
  const ports = renewing(database, assess, safeguards, surroundings)
  const branches = await rebuild(ports, (done) => say(`${String(done)} branches`))
  say(`Rebuilt from the journals: ${String(branches)} branches`)
}

function readCheckpoint(text: string | undefined): Checkpoint {
  const [, number, chain] = /^(\d+):(.+)$/.exec(text ?? '') ?? []
  return number === undefined || chain === undefined ? beginning : { number: Number(number), chain }
}

async function verifyAudit(database: Database, kept: Checkpoint): Promise<void> {
  await ready()
  const store = auditStore(database)
  await numberLeaves(store, surroundings.now, hashText)
  const checked = await checkAudit(store, hashText, kept)
  if (checked.kind === 'sound') say(`Sound. Checkpoint ${String(checked.end.number)}:${checked.end.chain}`)
  else {
    say(`Broken at ${String(checked.at)}`)
    process.exitCode = 1
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, checkpoint: { type: 'string' } },
})
const [task] = positionals
if (task === 'rebuild' || task === 'verify-audit') {
  const url = process.env['DATABASE_URL']
  const where =
    url === undefined || url === ''
      ? { folder: resolve(values.data ?? 'data') }
      : { url, migratorUrl: process.env['DATABASE_MIGRATOR_URL'] }
  const database = await openDatabase(where, say)
  await (task === 'rebuild' ? rebuildAll(database) : verifyAudit(database, readCheckpoint(values.checkpoint)))
  await database.close()
} else {
  say('npm run maintain -- rebuild | verify-audit [--data DIR] [--checkpoint NUMBER:CHAIN]')
  process.exitCode = 2
}
