/** Adds to the lock file the builds for other platforms that npm left out. Run it after adding a dependency. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LockFile, missingPlatformBuilds } from './lock-file.ts'
import { readTracked, root } from './tracked-files.ts'

const lock: LockFile = JSON.parse(readTracked('package-lock.json'))
const missing = missingPlatformBuilds(lock)
const own = Object.entries(lock.packages).filter(([path]) => path === '')
const others = [...Object.entries(lock.packages).filter(([path]) => path !== ''), ...missing]
const sorted = others.toSorted(([one], [other]) => one.localeCompare(other, 'en'))
const completed = { ...lock, packages: Object.fromEntries([...own, ...sorted]) }
if (missing.length > 0)
  writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(completed, undefined, 2)}\n`)
console.log(`${missing.length} builds for other platforms were added to the lock file.`)
