import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { compartments } from '#engine/dictionary.ts'
import type { Sealed } from '#record/entry.ts'
import { type CompartmentKey, newCompartmentKey, openWraps } from './compartments.ts'
import { fromBytes, toBytes, utf8 } from './octets.ts'
import { pad, unpad } from './padding.ts'
import { openPart, type PartContent, type PartPlace, sealPart } from './sealed-part.ts'
import { close } from './symmetric.ts'
import { anOffice, numbered, seeded } from './test-office.ts'

const random = seeded(1)
const newId = numbered(1)
const record = newId()
const content = (value: string, compartment: PartContent['compartment'] = 'identity'): PartContent => ({
  section: 'person',
  item: record,
  compartment,
  fields: { givenName: { value, said: 'self' } },
})
const place = (): PartPlace => ({ record, entry: newId(), item: newId() })

let office: Awaited<ReturnType<typeof anOffice>>
let key: CompartmentKey
let otherKey: CompartmentKey

beforeAll(async () => {
  office = await anOffice(newId(), random)
  const make = () =>
    newCompartmentKey({ record, compartment: 'identity', vaults: [office.epoch.certificate], random, newId })
  key = (await make()).key
  otherKey = (await make()).key
})

describe('a sealed part', () => {
  test('opens to what was sealed', async () => {
    const here = place()
    const opened = await openPart(await sealPart(content('Kingfisher'), key, here, random), key, here)
    expect(opened).toEqual({ kind: 'opened', content: content('Kingfisher') })
  })

  test('does not open in another record, entry or item, under another key, or after any change', async () => {
    const here = place()
    const sealed = await sealPart(content('Kingfisher'), key, here, random)
    const flipped = fromBytes(sealed.ciphertext)
    flipped[5] = (flipped[5] ?? 0) ^ 1
    const attempts: [Sealed, CompartmentKey, PartPlace][] = [
      [sealed, key, { ...here, record: newId() }],
      [sealed, key, { ...here, entry: newId() }],
      [sealed, key, { ...here, item: newId() }],
      [sealed, otherKey, here],
      [{ ...sealed, key: otherKey.id }, key, here],
      [{ ...sealed, nonce: toBytes(random(12)) }, key, here],
      [{ ...sealed, ciphertext: toBytes(flipped) }, key, here],
      [{ ...sealed, ciphertext: '' }, key, here],
    ]
    for (const attempt of attempts) {
      expect(await openPart(...attempt)).toEqual({ kind: 'refused', code: 'seal-broken' })
    }
  })

  test('a thousand swaps of two ciphertexts are a thousand refusals', async () => {
    const sealed = await Promise.all(
      Array.from({ length: 46 }, async (_, index) => {
        const here = place()
        return { here, part: await sealPart(content(`Bird ${index}`), key, here, random) }
      }),
    )
    const swaps = sealed.flatMap((one) => sealed.flatMap((other) => (one === other ? [] : [{ one, other }])))
    const thousand = swaps.slice(0, 1000)
    const opened = await Promise.all(thousand.map(({ one, other }) => openPart(one.part, key, other.here)))
    const grafted = await Promise.all(
      thousand.map(({ one, other }) =>
        openPart({ ...one.part, ciphertext: other.part.ciphertext }, key, one.here),
      ),
    )
    expect(thousand).toHaveLength(1000)
    expect(opened.filter(({ kind }) => kind === 'refused')).toHaveLength(1000)
    expect(grafted.filter(({ kind }) => kind === 'refused')).toHaveLength(1000)
  })

  test('without associated data those swaps would go unseen', async () => {
    const unbound = async (value: string) => {
      const plaintext = pad(utf8(JSON.stringify(content(value))))
      return close(key.key, toBytes(random(12)), '', plaintext)
    }
    const [one, other] = [await unbound('Kingfisher'), await unbound('Heron')]
    const algorithm = { name: 'AES-GCM', iv: fromBytes(other.nonce), additionalData: new Uint8Array(0) }
    await expect(
      crypto.subtle.decrypt(algorithm, key.key, fromBytes(other.ciphertext)),
    ).resolves.toBeDefined()
    expect(one.ciphertext).toHaveLength(other.ciphertext.length)
  })

  test('a key of one compartment does not vouch for what says it is of another', async () => {
    const here = place()
    const sealed = await sealPart(content('Kingfisher', 'health'), key, here, random)
    expect(await openPart(sealed, key, here)).toEqual({ kind: 'refused', code: 'sealed-content-malformed' })
  })

  test('content that is no patch of facts is refused and no fault', async () => {
    const here = place()
    for (const odd of [
      { compartment: 'identity' },
      [],
      'text',
      { ...content('x'), fields: { givenName: null } },
    ]) {
      const sealed = await sealPart(odd as PartContent, key, here, random)
      expect(await openPart(sealed, key, here)).toEqual({ kind: 'refused', code: 'sealed-content-malformed' })
    }
  })
})

describe('the length of a sealed part', () => {
  test('is a size class plus the tag, so a short and a long name look alike', async () => {
    const lengths = await Promise.all(
      ['Bo', 'Kingfisher of the Lower Shire Valley'].map(async (name) => {
        const { ciphertext } = await sealPart(content(name), key, place(), random)
        return fromBytes(ciphertext).length - 16
      }),
    )
    expect(lengths).toEqual([256, 256])
  })

  test('padding is undone exactly, and anything else is not taken for padded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (content) => {
        const octets = new Uint8Array(content)
        const padded = pad(octets)
        expect(Math.log2(padded.length / 32) % 1).toBe(0)
        expect(unpad(padded)).toEqual(octets)
      }),
    )
    const padded = pad(utf8('Heron'))
    padded[31] = 1
    expect(unpad(padded)).toBeUndefined()
    expect(unpad(new Uint8Array([255, 255, 255, 255]))).toBeUndefined()
    expect(unpad(new Uint8Array(2))).toBeUndefined()
  })
})

describe('the key of a compartment', () => {
  test('is opened by the vault it was wrapped to and by no other', async () => {
    const { key: made, wraps } = await newCompartmentKey({
      record,
      compartment: 'health',
      vaults: [office.epoch.certificate],
      random,
      newId,
    })
    const stranger = await anOffice(newId(), seeded(7))
    const impostor = { ...stranger.vault, organisation: office.organisation }
    const { ring, closed } = await openWraps(wraps, [stranger.vault, office.vault])
    expect(ring.get(made.id)).toMatchObject({ id: made.id, record, compartment: 'health', epoch: 1 })
    expect(closed).toEqual([])
    expect((await openWraps(wraps, [stranger.vault])).closed).toEqual([made.id])
    expect((await openWraps(wraps, [impostor])).closed).toEqual([made.id])
  })

  test('cannot be moved to another record, organisation, epoch or identifier', async () => {
    const { wraps } = await newCompartmentKey({
      record,
      compartment: 'health',
      vaults: [office.epoch.certificate],
      random,
      newId,
    })
    for (const moved of [{ record: newId() }, { key: newId() }]) {
      const { ring } = await openWraps(
        wraps.map((wrap) => ({ ...wrap, ...moved })),
        [office.vault],
      )
      expect(ring.size).toBe(0)
    }
    const second = { ...office.vault, epoch: 2 }
    expect(
      (
        await openWraps(
          wraps.map((wrap) => ({ ...wrap, epoch: 2 })),
          [second],
        )
      ).ring.size,
    ).toBe(0)
  })

  test('looks the same whichever compartment it opens', async () => {
    const lengths = await Promise.all(
      ([...compartments, 'disclosed'] as const).map(async (compartment) => {
        const { wraps } = await newCompartmentKey({
          record,
          compartment,
          vaults: [office.epoch.certificate],
          random,
          newId,
        })
        return wraps[0]?.ciphertext.length
      }),
    )
    expect(new Set(lengths).size).toBe(1)
  })
})
