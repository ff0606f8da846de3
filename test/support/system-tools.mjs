// Plain JavaScript: `npm test` needs it on whatever Node the system has.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The programs that some tests need and npm cannot bring. */
const tools = [
  {
    package: 'postgresql',
    isThere: () => debianPostgres() || onPath('initdb'),
    without: 'the tests on a real PostgreSQL are skipped',
  },
  {
    package: 'chromium',
    isThere: () => onPath('chromium'),
    without: 'the tests in a browser are skipped',
  },
]

/** Installs what is missing where that is allowed; otherwise says in one line what is missing. */
export function installSystemTools() {
  const missing = tools.filter((tool) => !tool.isThere())
  if (missing.length === 0) return
  if (process.getuid?.() === 0 && onPath('apt-get')) installFromDebian(missing.map((tool) => tool.package))
  const absent = missing.filter((tool) => !tool.isThere())
  if (absent.length === 0) return
  const consequences = absent.map((tool) => `${tool.package}: ${tool.without}`).join('; ')
  const packages = absent.map((tool) => tool.package).join(' ')
  say(`Not on this machine: ${consequences}. To have them: apt-get install ${packages}`)
}

/** @param {string[]} packages */
function installFromDebian(packages) {
  say(`Installing ${packages.join(' and ')} from Debian; this happens once and needs a network.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const aptGet = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', ['-q', '-y', ...args], { stdio: 'inherit', env }).status === 0
  if (!aptGet(['update']) || !aptGet(['install', '--no-install-recommends', ...packages]))
    say('That installation failed.')
}

function debianPostgres() {
  const versions = '/usr/lib/postgresql'
  return (
    existsSync(versions) &&
    readdirSync(versions).some((version) => existsSync(join(versions, version, 'bin', 'initdb')))
  )
}

/** @param {string} program */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)))
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}
