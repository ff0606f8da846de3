import { expect, test } from 'vitest'
import { checkBranch, continuesChain, heads } from './branch.ts'
import type { Header } from './entry.ts'
import { headerHash } from './entry-hash.ts'

/** Stands in for SHA-256 where only equality matters. */
const hash = (text: string) => text

const header = (n: number, device: string, after: readonly string[], previous?: Header): Header => ({
  format: 1,
  dictionary: 1,
  id: `entry-${n}`,
  record: 'record',
  section: 'person',
  item: 'item',
  author: { user: 'user', organisation: 'shelter' },
  device,
  purpose: 'assist',
  at: String(n).padStart(13, '0'),
  after,
  parts: {},
  ...(previous ? { previous: headerHash(previous, hash) } : {}),
})

const first = header(1, 'phone', [])
const second = header(2, 'phone', ['entry-1'], first)
const elsewhere = header(3, 'laptop', ['entry-1'])

test('the heads are what nobody has seen yet', () => {
  expect(heads([elsewhere, first, second])).toEqual(['entry-2', 'entry-3'])
})

test('a whole branch has no gaps and no faults, in any order', () => {
  expect(checkBranch([second, elsewhere, first, second], hash)).toEqual({
    heads: ['entry-2', 'entry-3'],
    gaps: [],
    faults: [],
  })
})

test('an entry that is gone is found by those who had seen it and by the chain of its device', () => {
  const check = checkBranch([second, elsewhere], hash)
  expect(check.gaps).toEqual(['entry-1'])
  expect(check.faults).toEqual([{ entry: 'entry-2', code: 'chain-broken' }])
})

test('two entries that follow the same one on the same device are a fork', () => {
  const fork = header(4, 'phone', ['entry-1'], first)
  expect(checkBranch([first, second, fork], hash).faults).toEqual([
    { entry: 'entry-4', code: 'chain-forked' },
  ])
})

test('an entry cannot continue the chain of another device', () => {
  const stolen = header(4, 'laptop', ['entry-1'], first)
  expect(checkBranch([first, stolen], hash).faults).toEqual([{ entry: 'entry-4', code: 'chain-broken' }])
})

test('a batch continues from the last acknowledged header and names each header before', () => {
  const third = header(4, 'phone', ['entry-2'], second)
  expect(continuesChain([second, third], headerHash(first, hash), hash)).toEqual({
    kind: 'continues',
    last: headerHash(third, hash),
  })
  expect(continuesChain([third, second], headerHash(first, hash), hash)).toEqual({
    kind: 'refused',
    entry: 'entry-4',
  })
  expect(continuesChain([second], undefined, hash)).toEqual({ kind: 'refused', entry: 'entry-2' })
})
