import type { LockFile } from './lock-file.ts'

/**
 * Licences under which a package may reach an office that runs Amparo: each lets it use, change and pass on the
 * whole program under Apache-2.0, fonts included.
 */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/** Tools that never leave the developer's machine may besides be under a licence that binds their own files. */
const allowedForTools: ReadonlySet<string> = new Set([...allowed, 'MPL-2.0', 'CC-BY-4.0'])

/**
 * Packages of the lock file whose licence is missing or not allowed.
 *
 * @returns one sentence for each
 */
export function licenceProblems(packages: LockFile['packages']): string[] {
  return (
    Object.entries(packages)
      .filter(([path, { link }]) => path !== '' && link !== true)
      // A build for another platform, of which npm saw no more than the name, comes under its parent's licence.
      .filter(([, { license, os }]) => license !== undefined || os === undefined)
      .filter(([, { license, dev }]) => !permits(license ?? '', dev === true ? allowedForTools : allowed))
      .map(([path, { license }]) => `${path.replace('node_modules/', '')}: ${license ?? 'no licence'}`)
  )
}

/** Whether an SPDX expression leaves a choice that is allowed throughout. */
function permits(expression: string, list: ReadonlySet<string>): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => list.has(licence.trim())))
}
