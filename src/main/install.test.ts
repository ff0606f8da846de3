import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isAtLeast } from '../cli/pinned-node.mjs'
import { isInstalled } from './install.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amparo-install-'))
  mkdirSync(join(root, 'node_modules'))
  write('package-lock.json', {
    '': { name: 'amparo' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-for-another-platform': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  })
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (path: string, packages: Record<string, object>): void =>
  writeFileSync(join(root, path), JSON.stringify({ packages }))
const installed = (packages: Record<string, object>): void =>
  write('node_modules/.package-lock.json', packages)

test('what was installed from the lock file is not installed again', () => {
  installed({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } })
  expect(isInstalled(root)).toBe(true)
})

test('an installation that was interrupted counts as none', () => {
  expect(isInstalled(root)).toBe(false)
})

test.each([
  ['an older version', { 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } }],
  ['other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
  ['a missing package', {}],
])('%s is noticed', (_what, packages) => {
  installed(packages)
  expect(isInstalled(root)).toBe(false)
})

test('Node 24.15 is recent enough, 24.14 and 20.20 are not', () => {
  expect(
    ['24.15.0', '24.21.0', '26.0.0', '24.14.9', '20.20.2'].map((version) => isAtLeast(version, '24.15')),
  ).toEqual([true, true, true, false, false])
})
