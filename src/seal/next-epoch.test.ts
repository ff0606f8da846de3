import { beforeAll, describe, expect, test } from 'vitest'
import { checkMember, epochWithout, type ListedMember } from './next-epoch.ts'
import { certifyMember } from './organisation.ts'
import { anOffice, aUser, now, numbered, type Office, seeded } from './test-office.ts'
import { openVault } from './vault.ts'

const random = seeded(23)
const newId = numbered(1)
const cache = new Map()

let office: Office
let others: readonly Awaited<ReturnType<typeof aUser>>[]
let members: readonly ListedMember[]

beforeAll(async () => {
  office = await anOffice(newId(), random)
  others = [await aUser(newId(), random), await aUser(newId(), random)]
  const listed = async ({ keys }: { keys: Office['member']['keys'] }, may: 'read' | 'write-only') => ({
    id: keys.user,
    organisation: office.organisation,
    publicKeys: keys.publicKeys,
    certificate: await certifyMember(office.root, { ...keys, may }, now),
  })
  const [reader, writer] = others
  if (!reader || !writer) throw new Error('Nobody')
  members = [
    await listed(office.member, 'read'),
    await listed(reader, 'read'),
    await listed(writer, 'write-only'),
  ]
})

const ask = (all: readonly ListedMember[] = members) => ({ members: all, newest: 1, now, random, cache })
const leaves = (index: number): ListedMember => {
  const found = members[index]
  if (!found) throw new Error('Nobody')
  return found
}

describe('When a member leaves, the next epoch', () => {
  test('opens for those who may read and stay, and for nobody else', async () => {
    const next = await epochWithout(leaves(1), office.root, ask())
    if (next.kind !== 'started') throw new Error(next.kind)
    expect(next.vault.certificate.epoch).toBe(2)
    expect(next.vault.wraps.map(({ user }) => user)).toEqual([office.member.keys.user])
    const [wrap] = next.vault.wraps
    expect(wrap && (await openVault(wrap, office.member.keys))).toMatchObject({ kind: 'opened' })
  })

  test('is not needed where the one who leaves never held the vault', async () => {
    expect(await epochWithout(leaves(2), office.root, ask())).toEqual({ kind: 'not-needed' })
  })

  test('is not wrapped to keys that the root key did not sign, whatever the office lists', async () => {
    const [, reader] = members
    const [, , writer] = members
    if (!reader || !writer) throw new Error('Nobody')
    const exchanged = { ...reader, publicKeys: writer.publicKeys }
    const raised = {
      ...writer,
      ...(writer.certificate ? { certificate: { ...writer.certificate, may: 'read' as const } } : {}),
    }
    const elsewhere = { ...reader, organisation: newId() }
    for (const planted of [exchanged, raised, elsewhere]) {
      expect(await checkMember(planted, office.root.publicKey, cache)).toBe('doubtful')
      const stays = [leaves(0), planted]
      expect(await epochWithout(leaves(0), office.root, ask(stays))).toMatchObject({
        kind: 'refused',
        code: 'member-not-certified',
        member: planted.id,
      })
    }
    expect(await checkMember(reader, office.root.publicKey, cache)).toBe('certified')
  })
})
