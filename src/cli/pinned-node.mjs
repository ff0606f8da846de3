// Plain JavaScript: this runs on whatever Node the system has, before anything is installed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The oldest Node that runs TypeScript as it stands here without a flag or a warning. */
const leastNode = '24.15'

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
  if (isAtLeast(process.versions.node, leastNode)) return { kind: 'found', path: process.execPath }
  return {
    kind: 'refused',
    because:
      `Amparo runs on Node ${leastNode} or later; this is Node ${process.versions.node}. ` +
      `A suitable Node comes with the installation on Linux x64 only. ` +
      `Please install Node 24 from https://nodejs.org and try again.`,
  }
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
