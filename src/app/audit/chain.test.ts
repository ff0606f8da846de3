import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AuditLeaf, LinkedLeaf } from '../ports/audit.ts'
import { beginning, checkChain, linksFor } from './chain.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const leaves: readonly AuditLeaf[] = Array.from({ length: 40 }, (_, index) => ({
  id: id(index),
  at: `2031-03-03T09:00:${String(index).padStart(2, '0')}.000Z`,
  actor: id(500 + (index % 3)),
  organisation: index % 5 === 0 ? null : id(600),
  action: index % 2 === 0 ? 'record.appended' : 'sign-in',
  record: index % 2 === 0 ? id(700 + index) : null,
  detail: { entries: index },
}))
const links = linksFor(beginning, leaves, hash)
const sound: readonly LinkedLeaf[] = links.map((link, index) => ({ link, leaf: leaves[index] }))
const end = { number: 40, chain: links.at(-1)?.chain ?? '' }

type Mutation = (linked: readonly LinkedLeaf[]) => readonly LinkedLeaf[]
const place = fc.nat({ max: sound.length - 1 })
const changes =
  (at: number, change: (one: LinkedLeaf) => LinkedLeaf): Mutation =>
  (linked) =>
    linked.map((one, index) => (index === at ? change(one) : one))
const leafField = fc.constantFrom('id', 'at', 'actor', 'organisation', 'action', 'record', 'detail')

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, leafField).map(([at, field]) =>
    changes(at, ({ link, leaf }) => ({
      link,
      leaf: leaf && { ...leaf, [field]: field === 'detail' ? { entries: 'other' } : 'other' },
    })),
  ),
  fc.tuple(place, fc.constantFrom('number', 'leaf', 'hash', 'chain')).map(([at, field]) =>
    changes(at, ({ link, leaf }) => ({
      link: { ...link, [field]: field === 'number' ? 999 : 'other' },
      leaf,
    })),
  ),
  place.map((at) => changes(at, ({ link }) => ({ link, leaf: undefined }))),
  place.map(
    (at): Mutation =>
      (linked) =>
        linked.filter((_, index) => index !== at),
  ),
  fc
    .tuple(place, place)
    .filter(([one, other]) => one !== other)
    .map(
      ([one, other]): Mutation =>
        (linked) =>
          linked.map((each, index) => linked[index === one ? other : index === other ? one : index] ?? each),
    ),
  place.map(
    (at): Mutation =>
      (linked) => [...linked.slice(0, at), ...linked.slice(at, at + 1), ...linked.slice(at)],
  ),
  place.map(
    (at): Mutation =>
      (linked) =>
        linked.slice(0, at),
  ),
  // somebody who can write all of it makes the rest of the chain anew
  place.map(
    (at): Mutation =>
      (linked) => {
        const changed = linked.flatMap(({ leaf }, index) =>
          leaf === undefined ? [] : [index === at ? { ...leaf, action: 'other' } : leaf],
        )
        return linksFor(beginning, changed, hash).map((link, index) => ({ link, leaf: changed[index] }))
      },
  ),
)

describe('The chain over the audit', () => {
  test('is sound as it was made, in one go or in several', () => {
    expect(checkChain(sound, end, hash)).toEqual({ kind: 'sound', end })
    const half = linksFor(beginning, leaves.slice(0, 17), hash)
    const last = half.at(-1)
    expect([...half, ...linksFor({ number: 17, chain: last?.chain ?? '' }, leaves.slice(17), hash)]).toEqual(
      links,
    )
  })

  test('shows each of 1,000 random changes, cuts and forgeries', () => {
    fc.assert(
      fc.property(mutation, (mutate) => {
        expect(checkChain(mutate(sound), end, hash).kind).toBe('broken')
      }),
      { numRuns: 1_000, seed: 77 },
    )
  })

  test('names the first number that does not fit', () => {
    const changed = sound.map((one, index) =>
      index === 11 && one.leaf !== undefined ? { ...one, leaf: { ...one.leaf, action: 'other' } } : one,
    )
    expect(checkChain(changed, end, hash)).toEqual({ kind: 'broken', at: 12 })
  })

  test('without a checkpoint kept elsewhere cannot show that its end was cut off: that is why one is kept', () => {
    expect(checkChain(sound.slice(0, 20), beginning, hash).kind).toBe('sound')
    expect(checkChain(sound.slice(0, 20), end, hash).kind).toBe('broken')
  })
})
