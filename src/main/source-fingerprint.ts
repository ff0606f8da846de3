import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One hash over the contents of files and folders, tests and readmes left out: it changes exactly when what is
 * built from them may change.
 *
 * @param root the folder that the paths start from
 * @param paths files and folders; what does not exist counts as empty
 */
export function sourceFingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((each) => sourceFiles(root, each)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function sourceFiles(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return isSource(path) ? [path] : []
  return readdirSync(join(root, path)).flatMap((name) => sourceFiles(root, `${path}/${name}`))
}

const isSource = (path: string): boolean => !/\.(test\.tsx?|md)$/.test(path)
