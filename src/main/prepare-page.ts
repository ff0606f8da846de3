import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceFingerprint } from './source-fingerprint.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Everything that can end up in the page: the folders that `src/web` may import, and the tools' own files. */
const sources = [
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
]

/** Builds the page into `dist/web` unless the one that stands there was built from these very sources. */
export async function preparePage(): Promise<void> {
  const stamp = join(root, 'dist', 'web-built-from')
  const fingerprint = sourceFingerprint(root, sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  process.stdout.write('Building the page, which takes a few seconds.\n')
  // Loaded only when needed: the bundler takes longer to load than everything else that happens here.
  const { build } = await import('vite')
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  writeFileSync(stamp, fingerprint)
}
