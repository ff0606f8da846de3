import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, test } from 'vitest'
import { anOffice, now, type Office, seeded } from '#seal/test-office.ts'
import { startEpoch } from '#seal/vault.ts'
import { random } from '../chance.ts'
import type { NetworkEntry } from './referral.ts'
import { checkVault } from './safe-vault.ts'

let clinic: Office
let stranger: Office
/** As the network shows the clinic before and after somebody has left it. */
let before: NetworkEntry
let after: NetworkEntry

beforeAll(async () => {
  clinic = await anOffice('00000000-0000-4000-8000-0000000000c1', seeded(31))
  stranger = await anOffice(clinic.organisation, seeded(32))
  const { root, member, organisation } = clinic
  const next = await startEpoch(root, { epoch: 2, readers: [member.keys], now, random })
  const shown = {
    organisation,
    name: 'Invented Clinic',
    kind: 'health',
    country: 'MOZ',
    rootKey: root.publicKey,
    services: [],
  } as const
  before = { ...shown, vault: clinic.epoch.certificate }
  after = { ...shown, vault: next.certificate }
})

describe('Before anything is sealed to another organisation', () => {
  test('its newer vault is taken, and from then on none of before somebody left it', async () => {
    expect(await checkVault(before)).toBe('safe')
    expect(await checkVault(after)).toBe('safe')
    expect(await checkVault(before)).toBe('older')
    expect(await checkVault(after)).toBe('safe')
  })

  test('a vault that its root key did not sign is not taken, and is not remembered either', async () => {
    const forged = { ...after, vault: { ...after.vault, epoch: 7 } }
    expect(await checkVault(forged)).toBe('not-certified')
    expect(await checkVault(after)).toBe('safe')
  })

  test('another root key is not taken, whatever its epoch', async () => {
    const { root, member } = stranger
    const theirs = await startEpoch(root, { epoch: 9, readers: [member.keys], now, random })
    const other = { ...after, rootKey: root.publicKey, vault: theirs.certificate }
    expect(await checkVault(other)).toBe('changed')
    expect(await checkVault(after)).toBe('safe')
  })
})
