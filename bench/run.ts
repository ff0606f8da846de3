/** `npm run bench [-- NAME]`: prints one JSON line for each figure. NAME is the beginning of figure names. */
import { createEmbedded, createOnPostgresql } from './main-create.ts'
import { importOnPostgresql } from './main-import.ts'
import { listOnPostgresql } from './main-list.ts'
import { openOnPostgresql } from './main-open.ts'
import { waitsOnPages } from './main-page.ts'
import { startEmbedded } from './main-start.ts'

const benches: Readonly<Record<string, () => Promise<void>>> = {
  'main.start': startEmbedded,
  'main.create': createOnPostgresql,
  'main.open': openOnPostgresql,
  'main.page': waitsOnPages,
  'main.list': listOnPostgresql,
  'main.import': importOnPostgresql,
  'main.embedded': createEmbedded,
}

const [wanted = ''] = process.argv.slice(2)
const chosen = Object.entries(benches).filter(([name]) => name.startsWith(wanted) || wanted.startsWith(name))
if (chosen.length === 0) {
  process.stderr.write(`There is no figure ${wanted}. Known: ${Object.keys(benches).join(', ')}\n`)
  process.exitCode = 2
}
for (const [, bench] of chosen) await bench()
