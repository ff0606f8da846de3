#!/usr/bin/env node
// The command `amparo`. Plain JavaScript, so that it starts on an older Node and moves to the pinned one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPinnedNode } from './pinned-node.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const commandLine = join(root, 'src', 'cli', 'amparo.ts')
process.exitCode = run(process.argv.slice(2))

/** @param {string[]} args */
function run(args) {
  if (!existsSync(join(root, 'node_modules', 'commander'))) {
    process.stderr.write('Amparo is not installed yet: run npm ci in its folder first.\n')
    return 1
  }
  const node = findPinnedNode(root)
  if (node.kind === 'refused') {
    process.stderr.write(`${node.because}\n`)
    return 1
  }
  const { status, error } = spawnSync(node.path, [commandLine, ...args], { stdio: 'inherit' })
  if (error) process.stderr.write(`${node.path} could not be started: ${error.message}\n`)
  return status ?? 1
}
