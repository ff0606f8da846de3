/**
 * Makes what the server needs and the repository does not hold: the page, and an empty migrated database that
 * a first start only has to unpack. Each is made again only when its sources changed, so that on every other
 * start this takes a fraction of a second.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceFingerprint } from './source-fingerprint.ts'

type Preparation = {
  readonly what: string
  /** Files and folders that the result is made from. */
  readonly sources: readonly string[]
  /** Where it is noted from what the result was made. */
  readonly note: string
  readonly make: () => Promise<unknown>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const page: Preparation = {
  what: 'the page',
  // The folders that `src/web` may import, and the tools' own files.
  sources: [
    'law',
    'src/engine',
    'src/record',
    'src/seal',
    'src/statistics',
    'src/exchange',
    'src/http/api',
    'src/web',
    'vite.config.ts',
    'package-lock.json',
  ],
  note: 'dist/page-made-from',
  // Loaded only when needed: the bundler takes longer to load than everything else that happens here.
  make: async () => {
    // Whoever calls may be a test: what is served is always the page that people use.
    process.env['NODE_ENV'] = 'production'
    const { build } = await import('vite')
    // A test runner sets another one, and with it the page would be React's slow one for developers.
    process.env['NODE_ENV'] = 'production'
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
  },
}

const database: Preparation = {
  what: 'an empty database',
  sources: ['src/storage/migrations', 'src/storage/roles.sql', 'src/storage/embedded', 'package-lock.json'],
  note: '.cache/database-made-from',
  make: async () => {
    const { prepareArchive } = await import('#storage/embedded/prepared.ts')
    await prepareArchive(join(root, 'src/storage/migrations'), join(root, '.cache'))
  },
}

async function prepare({ what, sources, note, make }: Preparation): Promise<void> {
  const file = join(root, note)
  const fingerprint = sourceFingerprint(root, sources)
  if (existsSync(file) && readFileSync(file, 'utf8') === fingerprint) return
  process.stdout.write(`Preparing ${what}; this takes a few seconds.\n`)
  await make()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, fingerprint)
}

await prepare(page)
if (process.env['DATABASE_URL'] === undefined) await prepare(database)
