// Plain JavaScript: this runs on whatever Node the system has, before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Brings `node_modules` in line with the lock file, and says on the terminal how far it is.
 * Does nothing, and needs no network, when everything is already there.
 *
 * @param {string} root the folder of the project
 * @returns {Promise<boolean>} whether everything is there now
 */
export async function installDependencies(root) {
  if (isInstalled(root)) return true
  const wanted = Object.entries(lockedPackages(root))
    .filter(([path, locked]) => path !== '' && !locked.optional)
    .map(([path]) => path)
  say(`Installing the ${wanted.length} packages of the lock file; this happens once and needs a network.`)
  const progress = setInterval(() => showProgress(root, wanted), 1000)
  const code = await runNpmCi(root)
  clearInterval(progress)
  if (code === 0) say('Installed.')
  else say(`The installation failed (npm ci ended with ${code}). Is there a network connection?`)
  return code === 0
}

/**
 * Whether `node_modules` holds exactly the versions of the lock file. npm writes its own record of what it
 * installed as the very last step, so an interrupted installation counts as none.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(lockedPackages(root)).every(([path, locked]) => {
    if (path === '') return true
    const found = installed[path]
    // Optional packages of other platforms are rightly absent.
    if (!found) return locked.optional === true
    return found.version === locked.version && found.integrity === locked.integrity
  })
}

/**
 * @param {string} root
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function lockedPackages(root) {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
}

/**
 * @param {string} root
 * @param {string[]} wanted
 */
function showProgress(root, wanted) {
  const there = wanted.filter((path) => existsSync(join(root, path, 'package.json'))).length
  say(`  ${there} of ${wanted.length} packages`)
}

/**
 * @param {string} root
 * @returns {Promise<number>}
 */
function runNpmCi(root) {
  // Level error: on an older Node npm would warn about each package that wants a newer one, although
  // the newer one is among the packages that it is just about to install.
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  const npm = process.env['npm_execpath']
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}
