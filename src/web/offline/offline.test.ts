import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { hpke } from '#seal/hpke.ts'
import type { Octets } from '#seal/octets.ts'
import { type KeptDraft, type OfflineDatabase, openOfflineDatabase } from './database.ts'
import { draftKeeper, type Keeping } from './draft-keeper.ts'
import { type KeptStore, keptStore } from './kept-store.ts'
import { alone, holdAlone } from './one-writer.ts'
import { newTextKey, openText, sealText } from './sealed-text.ts'
import { type Deliver, type Delivery, pauseBefore, sendOutbox } from './send-outbox.ts'

const random = (length: number): Octets => crypto.getRandomValues(new Uint8Array(length))
const owner = '10000000-0000-4000-8000-000000000001'
const draftId = (number: number) => `20000000-0000-4000-8000-00000000000${number}`
const batchId = (number: number) => `30000000-0000-4000-8000-00000000000${number}`
const canary = 'Invented Canary 4711'

let made = 0
async function freshStore(): Promise<{ database: OfflineDatabase; store: KeptStore }> {
  made += 1
  const database = await openOfflineDatabase(`offline-test-${made}`)
  return { database, store: keptStore(database) }
}

const pairOf = async (seed: number) => (await hpke()).pairFrom(new Uint8Array(32).fill(seed))

async function sealedFor(id: string, text: string, seed = 7) {
  const pair = await pairOf(seed)
  const textKey = await newTextKey(id, { user: owner, publicKey: pair.publicKey }, random)
  return sealText(textKey, text, random)
}
const aDraft = async (number: number, text = 'nothing'): Promise<KeptDraft> => ({
  id: draftId(number),
  owner,
  savedAt: `2026-11-20T10:0${number}:00.000Z`,
  sealed: await sealedFor(draftId(number), text),
})
const aBatch = async (number: number, draft: number, text = 'nothing') => ({
  id: batchId(number),
  owner,
  draft: draftId(draft),
  sealed: await sealedFor(batchId(number), text),
})

/** Everything that is on the disk, as somebody who took the phone would read it. */
async function everythingIn(database: OfflineDatabase): Promise<string> {
  const stores = ['drafts', 'outbox'] as const
  const rows = await Promise.all(stores.map((store) => database.getAll(store)))
  return JSON.stringify(rows)
}

describe('What is kept on the phone', () => {
  test('nothing that was typed can be read in the store, neither in drafts nor on the way out', async () => {
    const { database, store } = await freshStore()
    await store.queue(await aDraft(1, canary), await aBatch(1, 1, canary))
    const everything = await everythingIn(database)
    expect(everything).toContain(draftId(1))
    expect(everything).not.toContain('Canary')
    expect(everything).not.toContain(btoa(canary).slice(0, 12))
  })

  test('a store that kept plain text would be caught', async () => {
    const { database } = await freshStore()
    const leaky = { ...(await aDraft(1)), answers: canary }
    await database.put('drafts', leaky)
    expect(await everythingIn(database)).toContain('Canary')
  })

  test('its writer opens it again, and nobody else does', async () => {
    const { sealed } = await aDraft(1, canary)
    expect((await openText(sealed, await pairOf(7)))?.text).toBe(canary)
    expect(await openText(sealed, await pairOf(8))).toBeUndefined()
  })

  test('a draft that was put in the place of another does not open', async () => {
    const one = await aDraft(1, canary)
    const other = await aDraft(2, 'other')
    const swapped = { wrap: other.sealed.wrap, closed: { ...one.sealed.closed, draft: draftId(2) } }
    expect(await openText(swapped, await pairOf(7))).toBeUndefined()
  })

  test('a draft survives that the page dies and the store is opened again', async () => {
    const { database, store } = await freshStore()
    await store.keepDraft(await aDraft(1, canary))
    const name = database.name
    database.close()
    const again = keptStore(await openOfflineDatabase(name))
    const [kept] = await again.drafts(owner)
    expect(kept && (await openText(kept.sealed, await pairOf(7)))?.text).toBe(canary)
  })

  test('drafts of somebody else who uses this phone are not listed', async () => {
    const { store } = await freshStore()
    await store.keepDraft({ ...(await aDraft(1)), owner: '10000000-0000-4000-8000-000000000002' })
    expect(await store.drafts(owner)).toEqual([])
  })

  test('throwing away leaves neither the draft nor what waited', async () => {
    const { database, store } = await freshStore()
    await store.queue(await aDraft(1), await aBatch(1, 1))
    await store.discard(draftId(1))
    expect(await everythingIn(database)).toBe('[[],[]]')
  })
})

describe('The first keystroke', () => {
  test('is written at once; of quick typing the last version stands', async () => {
    const written: string[] = []
    const told: Keeping[] = []
    const keeper = draftKeeper<string>(
      async (text) => {
        await Promise.resolve()
        written.push(text)
      },
      (keeping) => told.push(keeping),
    )
    for (const text of ['I', 'In', 'Inv', 'Invented']) keeper.keep(text)
    expect(await keeper.settled()).toBe('kept')
    expect(written[0]).toBe('I')
    expect(written.at(-1)).toBe('Invented')
    expect(told.at(-1)).toBe('kept')
  })

  test('that cannot be kept is told, and the next one is tried again', async () => {
    let full = true
    const written: string[] = []
    const keeper = draftKeeper<string>(
      async (text) => {
        if (full) throw new Error('no room')
        written.push(text)
      },
      () => undefined,
    )
    keeper.keep('one')
    expect(await keeper.settled()).toBe('failed')
    full = false
    keeper.keep('two')
    expect(await keeper.settled()).toBe('kept')
    expect(written).toEqual(['two'])
  })
})

describe('The way out', () => {
  const always =
    (delivery: Delivery): Deliver =>
    async () =>
      delivery

  test('without a network everything stays and nothing is refused', async () => {
    const { store } = await freshStore()
    await store.queue(await aDraft(1), await aBatch(1, 1))
    expect(await sendOutbox(store, owner, always({ kind: 'later' }))).toEqual({ waiting: 1, refused: 0 })
    expect(await store.waiting(owner)).toHaveLength(1)
  })

  test('what was sent leaves; the draft stays until the conversation ends', async () => {
    const { store } = await freshStore()
    await store.queue(await aDraft(1), await aBatch(1, 1))
    expect(await sendOutbox(store, owner, always({ kind: 'sent' }))).toEqual({ waiting: 0, refused: 0 })
    expect(await store.draft(draftId(1))).toBeDefined()
  })

  test('a refused batch stays with its reason and holds back only what follows it in the same record', async () => {
    const { store } = await freshStore()
    await store.queue(await aDraft(1), await aBatch(1, 1))
    await store.queue(await aDraft(1), await aBatch(2, 1))
    await store.queue(await aDraft(2), await aBatch(3, 2))
    const asked: string[] = []
    const deliver: Deliver = async ({ id }) => {
      asked.push(id)
      return id === batchId(1) ? { kind: 'refused', code: 'unknown-code', message: 'no' } : { kind: 'sent' }
    }
    const result = await sendOutbox(store, owner, deliver)
    expect(asked).toEqual([batchId(1), batchId(3)])
    expect(result).toEqual({ waiting: 1, refused: 1 })
    const [first] = await store.waiting(owner)
    expect(first?.refused?.code).toBe('unknown-code')
    // Asked again, the refused one is left alone until it is made anew.
    asked.length = 0
    await sendOutbox(store, owner, deliver)
    expect(asked).toEqual([])
  })

  test('batches go out in the order in which they were made', async () => {
    const { store } = await freshStore()
    for (const number of [3, 1, 2]) await store.queue(await aDraft(number), await aBatch(number, number))
    expect((await store.waiting(owner)).map(({ id }) => id)).toEqual([batchId(3), batchId(1), batchId(2)])
  })

  test('tries in vain come more rarely, and never more than five minutes apart', () => {
    expect(pauseBefore(0, undefined)).toBe(4)
    expect(pauseBefore(3, undefined)).toBe(32)
    expect(pauseBefore(50, undefined)).toBe(300)
    expect(pauseBefore(0, 60)).toBe(60)
  })
})

describe('One writer', () => {
  test('a second tab is told that the conversation is open elsewhere', async () => {
    const first = await holdAlone(navigator.locks, 'one', 'if-free', () => undefined)
    expect(first.kind).toBe('held')
    expect((await holdAlone(navigator.locks, 'one', 'if-free', () => undefined)).kind).toBe('elsewhere')
    if (first.kind === 'held') first.hold.release()
  })

  test('a tab that takes over tells the one that had it', async () => {
    let lost = 'no'
    await holdAlone(navigator.locks, 'two', 'if-free', () => {
      lost = 'yes'
    })
    const second = await holdAlone(navigator.locks, 'two', 'over', () => undefined)
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(second.kind).toBe('held')
    expect(lost).toBe('yes')
    if (second.kind === 'held') second.hold.release()
  })

  test('two tabs never make entries at the same time', async () => {
    const log: string[] = []
    const write = (name: string) =>
      alone(navigator.locks, 'three', async () => {
        log.push(`${name} begins`)
        await new Promise((resolve) => setTimeout(resolve, 1))
        log.push(`${name} ends`)
      })
    await Promise.all([write('one'), write('other')])
    expect(log).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
  })
})
