import { beforeAll, describe, expect, test } from 'vitest'
import type { VaultWrap } from '#record/keys.ts'
import { newCompartmentKey, openWraps } from './compartments.ts'
import { checkPin, fingerprint, openRoot, shareRoot } from './organisation.ts'
import { anOffice, aUser, now, numbered, seeded } from './test-office.ts'
import type { OpenUserKeys } from './user-keys.ts'
import { openVault, shareVault, startEpoch } from './vault.ts'

const random = seeded(11)
const newId = numbered(1)
let office: Awaited<ReturnType<typeof anOffice>>
let colleague: Awaited<ReturnType<typeof aUser>>

const vaultOf = async (wrap: VaultWrap | undefined, keys: OpenUserKeys) => {
  const opened = wrap && (await openVault(wrap, keys))
  return opened?.kind === 'opened' ? opened.vault : undefined
}

beforeAll(async () => {
  office = await anOffice(newId(), random)
  colleague = await aUser(newId(), random)
})

describe('the vault', () => {
  test('is given by one reader to another, who then reads what was sealed before', async () => {
    const shared = await shareVault(office.vaultWrap, office.member.keys, colleague.keys)
    if (shared.kind === 'refused') throw new Error(shared.code)
    const vault = await vaultOf(shared.wrap, colleague.keys)
    const vaults = [office.epoch.certificate] as const
    const { wraps } = await newCompartmentKey({
      record: newId(),
      compartment: 'health',
      vaults,
      random,
      newId,
    })
    expect((await openWraps(wraps, vault ? [vault] : [])).ring.size).toBe(1)
  })

  test('opens to nobody else, not under another label, and is not shared by who cannot open it', async () => {
    const refused = { kind: 'refused', code: 'vault-not-openable' }
    expect(await openVault(office.vaultWrap, colleague.keys)).toEqual(refused)
    expect(await openVault({ ...office.vaultWrap, epoch: 2 }, office.member.keys)).toEqual(refused)
    expect(
      await openVault(
        { ...office.vaultWrap, publicKey: colleague.keys.publicKeys.encryption },
        office.member.keys,
      ),
    ).toEqual(refused)
    expect(await shareVault(office.vaultWrap, colleague.keys, colleague.keys)).toEqual(refused)
  })

  test('of a new epoch is closed to the member who left and open to those who stayed', async () => {
    const stayed = office.member.keys
    const second = await startEpoch(office.root, { epoch: 2, readers: [stayed], now, random })
    expect(second.wraps.map(({ user }) => user)).toEqual([stayed.user])
    const { wraps } = await newCompartmentKey({
      record: newId(),
      compartment: 'identity',
      vaults: [second.certificate],
      random,
      newId,
    })
    const old = await vaultOf(office.vaultWrap, stayed)
    const fresh = await vaultOf(second.wraps[0], stayed)
    expect((await openWraps(wraps, old ? [old] : [])).ring.size).toBe(0)
    expect((await openWraps(wraps, old ? [{ ...old, epoch: 2 }] : [])).ring.size).toBe(0)
    expect((await openWraps(wraps, fresh ? [fresh] : [])).ring.size).toBe(1)
  })
})

describe('the root key', () => {
  test('is opened by a person in charge, shared with a second one, and by nobody else', async () => {
    const opened = await openRoot(office.rootWrap, office.member.keys)
    expect(opened.kind).toBe('opened')
    const shared = await shareRoot(office.rootWrap, office.member.keys, colleague.keys)
    if (shared.kind === 'refused') throw new Error(shared.code)
    expect((await openRoot(shared.wrap, colleague.keys)).kind).toBe('opened')
    const refused = { kind: 'refused', code: 'root-not-openable' }
    expect(await openRoot(office.rootWrap, colleague.keys)).toEqual(refused)
    expect(await shareRoot(office.rootWrap, colleague.keys, colleague.keys)).toEqual(refused)
  })

  test('has a fingerprint for the printed sheet: eight groups that two people can read to each other', async () => {
    const sheet = fingerprint(office.root.publicKey)
    expect(sheet).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(fingerprint(colleague.keys.publicKeys.signing)).not.toBe(sheet)
  })

  test('is pinned: a change is never taken for the same', () => {
    const known = { rootKey: office.root.publicKey, epoch: 2 }
    const other = colleague.keys.publicKeys.signing
    expect(checkPin(undefined, known)).toBe('first-seen')
    expect(checkPin(known, known)).toBe('same')
    expect(checkPin(known, { ...known, rootKey: other })).toBe('changed')
    expect(checkPin(known, { rootKey: other, epoch: 3 })).toBe('changed')
  })

  test('is pinned with its epoch: a vault of before somebody left is never taken for the newest', () => {
    const known = { rootKey: office.root.publicKey, epoch: 2 }
    expect(checkPin(known, { ...known, epoch: 1 })).toBe('older')
    expect(checkPin(known, { ...known, epoch: 3 })).toBe('same')
  })
})
