import { expect, test } from 'vitest'
import { licenceProblems } from './licences.ts'

test('a package without a licence, or under one that binds the whole program, may not be delivered', () => {
  const packages = {
    '': { license: 'Apache-2.0' },
    'node_modules/free': { license: 'MIT' },
    'node_modules/either': { license: '(GPL-3.0-only OR MIT)' },
    'node_modules/both': { license: 'MIT AND AGPL-3.0-only' },
    'node_modules/binding': { license: 'AGPL-3.0-only' },
    'node_modules/silent': {},
  }
  expect(licenceProblems(packages)).toEqual([
    'both: MIT AND AGPL-3.0-only',
    'binding: AGPL-3.0-only',
    'silent: no licence',
  ])
})

test('a licence that binds only its own files is allowed for tools and not for what is delivered', () => {
  expect(licenceProblems({ 'node_modules/tool': { license: 'MPL-2.0', dev: true } })).toEqual([])
  expect(licenceProblems({ 'node_modules/part': { license: 'MPL-2.0' } })).toEqual(['part: MPL-2.0'])
})
