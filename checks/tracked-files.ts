import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The files of the repository, those about to be added included, ignored and deleted ones not.
 *
 * @returns paths from the root, with slashes
 */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
  const paths = new Set(listed.split('\0').filter((path) => path !== ''))
  return [...paths].filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
}

export const readTracked = (path: string): string => readFileSync(join(root, path), 'utf8')
