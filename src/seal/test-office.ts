import type { Entry, Received, Uuid } from '#record/entry.ts'
import { certifyDevice, newDevice } from './device.ts'
import { ready } from './hash.ts'
import type { Random } from './octets.ts'
import { certifyMember, createRoot } from './organisation.ts'
import { importSealingKey } from './symmetric.ts'
import { createUserKeys } from './user-keys.ts'
import { openVault, startEpoch } from './vault.ts'
import type { Writer } from './write-entry.ts'

/** Repeatable chance for tests (SplitMix32). Never for keys that matter. */
export function seeded(seed: number): Random {
  let state = seed
  return (length) => {
    const octets = new Uint8Array(length)
    for (let index = 0; index < length; index += 1) {
      state = (state + 0x9e3779b9) | 0
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
      octets[index] = (mixed ^ (mixed >>> 15)) & 0xff
    }
    return octets
  }
}

export function numbered(from: number): () => Uuid {
  let next = from
  return () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`
}

export const now = '2026-11-20T10:00:00.000Z'

/** A user with keys and a certified device. */
export async function aUser(user: Uuid, random: Random) {
  const wrapKey = await importSealingKey(random(32))
  const { keys, wraps } = await createUserKeys({ user, passphraseKey: wrapKey, recoveryKey: wrapKey, random })
  const device = await newDevice(user.replace(/^0{8}/, 'dddddddd'), random)
  return { keys, wraps, wrapKey, device, certificate: await certifyDevice(keys, device, now) }
}

/** An organisation of one person in charge, who can read. */
export async function anOffice(organisation: Uuid, random: Random) {
  await ready()
  const member = await aUser(organisation.replace(/^0{8}/, 'aaaaaaaa'), random)
  const { root, wrap: rootWrap } = await createRoot(organisation, member.keys, random)
  const certificate = await certifyMember(root, { ...member.keys, may: 'read' }, now)
  const epoch = await startEpoch(root, { epoch: 1, readers: [member.keys], now, random })
  const [vaultWrap] = epoch.wraps
  if (!vaultWrap) throw new Error('No reader')
  const opened = await openVault(vaultWrap, member.keys)
  if (opened.kind === 'refused') throw new Error(opened.code)
  return { organisation, member, root, rootWrap, certificate, vault: opened.vault, vaultWrap, epoch }
}

export type Office = Awaited<ReturnType<typeof anOffice>>

/** The person in charge, writing for assistance. */
export const writer = ({ organisation, member, epoch, vault }: Office): Writer => ({
  author: { user: member.keys.user, organisation },
  device: member.device,
  purpose: 'assist',
  vault: epoch.certificate,
  nameKey: vault.nameKey,
})

/** Entries as the office has them once they are taken in. */
export const received = (entries: readonly Entry[]): Received[] =>
  entries.map((entry, position) => ({ entry, position, receivedAt: now }))
