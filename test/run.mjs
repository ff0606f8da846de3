// `npm test`. Plain JavaScript, so that it runs on whatever Node the system has: it installs what the tests
// need and then runs all of them on the pinned Node. Arguments go to the test runner.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPinnedNode } from '../src/cli/pinned-node.mjs'
import { installDependencies } from '../src/main/install.mjs'
import { installSystemTools } from './support/system-tools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.exitCode = await test(process.argv.slice(2))

/** @param {string[]} args */
async function test(args) {
  if (!(await installDependencies(root))) return 1
  installSystemTools()
  const node = findPinnedNode(root)
  if (node.kind === 'refused') {
    process.stderr.write(`${node.because}\n`)
    return 1
  }
  const prepared = run(node.path, ['src/main/prepare.ts'])
  return prepared === 0 ? run(node.path, ['node_modules/vitest/vitest.mjs', 'run', ...args]) : prepared
}

/**
 * @param {string} node
 * @param {string[]} args
 */
function run(node, args) {
  const [script = '', ...rest] = args
  return spawnSync(node, [join(root, script), ...rest], { cwd: root, stdio: 'inherit' }).status ?? 1
}
