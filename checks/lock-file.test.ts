import { expect, test } from 'vitest'
import { missingPlatformBuilds, unlockedDependencies } from './lock-file.ts'

const lint = { version: '1.0.0', dev: true, optionalDependencies: { '@lint/linux-x64': '1.0.0' } }

test('a lock file that lists every build that its packages offer is whole', () => {
  const packages = {
    '': {},
    'node_modules/lint': lint,
    'node_modules/@lint/linux-x64': { version: '1.0.0', optional: true },
    'node_modules/outer/node_modules/lint': lint,
  }
  expect(missingPlatformBuilds({ packages })).toEqual([])
})

test('builds that npm left out are found, with the platform that their name tells', () => {
  const optionalDependencies = {
    '@lint/linux-x64': '1.0.0',
    '@lint/binding-darwin-arm64': '1.0.0',
    '@lint/binding-linux-arm64-musl': '1.0.0',
    '@lint/binding-linux-arm-gnueabihf': '1.0.0',
  }
  const packages = { 'node_modules/lint': { ...lint, optionalDependencies } }
  expect(missingPlatformBuilds({ packages })).toEqual([
    ['node_modules/@lint/linux-x64', build({ os: ['linux'], cpu: ['x64'] })],
    ['node_modules/@lint/binding-darwin-arm64', build({ os: ['darwin'], cpu: ['arm64'] })],
    ['node_modules/@lint/binding-linux-arm64-musl', build({ os: ['linux'], cpu: ['arm64'], libc: ['musl'] })],
    [
      'node_modules/@lint/binding-linux-arm-gnueabihf',
      build({ os: ['linux'], cpu: ['arm'], libc: ['glibc'] }),
    ],
  ])
})

const build = (platform: object): object => ({ version: '1.0.0', ...platform, dev: true, optional: true })

test('a build that does not say for which platform it is stops the work instead of being guessed', () => {
  const packages = { 'node_modules/lint': { optionalDependencies: { 'lint-fast': '1.0.0' } } }
  expect(() => missingPlatformBuilds({ packages })).toThrow('lint-fast does not say for which platform it is')
})

test('a dependency that is declared and not locked, or in another version, is found', () => {
  const manifest = { dependencies: { kept: '1.0.0', newer: '2.0.0' }, devDependencies: { absent: '1.0.0' } }
  const packages = { 'node_modules/kept': { version: '1.0.0' }, 'node_modules/newer': { version: '1.0.0' } }
  expect(unlockedDependencies(manifest, { packages })).toEqual([
    'newer 2.0.0 is not in the lock file',
    'absent 1.0.0 is not in the lock file',
  ])
})
