// Plain JavaScript: this runs on whatever Node the system has, before anything is installed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Finds the Node that the program runs on: the one pinned in the lock file where there is one for this
 * platform, otherwise the Node that is running now, if it is recent enough.
 *
 * @param {string} root the folder of the project
 * @returns {{ kind: 'found', path: string } | { kind: 'refused', because: string }}
 */
export function findPinnedNode(root) {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(pinned)) return { kind: 'found', path: pinned }
  const least = leastNode(root)
  if (isAtLeast(process.versions.node, least)) return { kind: 'found', path: process.execPath }
  return {
    kind: 'refused',
    because:
      `Amparo runs on Node ${least} or later; this is Node ${process.versions.node}. ` +
      `A suitable Node comes with the installation on Linux x64 only. ` +
      `Please install Node 24 from https://nodejs.org and try again.`,
  }
}

/** @param {string} root */
function leastNode(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return String(engines.node).replace('>=', '')
}

/**
 * @param {string} version such as 24.21.0
 * @param {string} least such as 24.15
 */
export function isAtLeast(version, least) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}
