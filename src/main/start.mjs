// `npm start`. Plain JavaScript, so that it runs on whatever Node the system has: it installs what is missing,
// prepares what is stale, and hands over to the server on the pinned Node.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPinnedNode } from '../cli/pinned-node.mjs'
import { readFlags, usage } from './flags.mjs'
import { installDependencies } from './install.mjs'
import { nodeFlags } from './node-flags.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
process.exitCode = await start(process.argv.slice(2))

/** @param {string[]} args */
async function start(args) {
  const read = readFlags(args)
  if (read.kind === 'refused') {
    process.stderr.write(`${read.because}\n\n${usage}`)
    return 2
  }
  if (read.flags.help) {
    process.stdout.write(usage)
    return 0
  }
  if (!(await installDependencies(root))) return 1
  const node = findPinnedNode(root)
  if (node.kind === 'refused') {
    process.stderr.write(`${node.because}\n`)
    return 1
  }
  const prepared = await run(node.path, ['src/main/prepare.ts'], root)
  return prepared === 0 ? run(node.path, ['src/main/amparo-server.ts', ...args]) : prepared
}

/**
 * Runs a script of the project as a child in a process group of its own, so that Ctrl-C reaches it once,
 * through here, and not a second time from the terminal.
 *
 * @param {string} node
 * @param {string[]} args
 * @param {string} [cwd]
 * @returns {Promise<number>} its exit code
 */
function run(node, args, cwd = process.cwd()) {
  const [script = '', ...rest] = args
  const child = spawn(node, [...nodeFlags, join(root, script), ...rest], {
    cwd,
    // The channel closes when this process dies, however it dies; the server then stops by itself.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })
  const stopForwarding = forwardSignals(child)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${node} could not be started: ${error.message}\n`)
      resolve(127)
    })
    child.on('exit', (code, signal) => {
      stopForwarding()
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const lastSent = new Map()
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // On Ctrl-C both the terminal and npm signal this process: within half a second it is one wish.
    if (performance.now() - (lastSent.get(signal) ?? -Infinity) < 500) return
    lastSent.set(signal, performance.now())
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  const watch = watchNpm(() => forward('SIGTERM'))
  return () => {
    for (const signal of signals) process.off(signal, forward)
    clearInterval(watch)
  }
}

/**
 * npm does not pass on every signal that ends it. When the npm that ran this is gone, so is the wish to serve.
 *
 * @param {() => void} whenGone
 */
function watchNpm(whenGone) {
  if (process.env['npm_lifecycle_event'] !== 'start') return undefined
  const npm = process.ppid
  return setInterval(() => process.ppid !== npm && whenGone(), 500)
}
