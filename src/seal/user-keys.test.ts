import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapestKdf, kdfFor, passphraseSecrets } from './passphrase.ts'
import { newRecoveryCode, recoverySecrets } from './recovery-code.ts'
import { numbered, seeded } from './test-office.ts'
import { createUserKeys, openUserKeys, rewrapUserKeys } from './user-keys.ts'

const cheap = kdfFor(seeded(1), 10_000)
const phrase = 'seven herons over quiet water'

async function secretsOf(passphrase: string) {
  const secrets = await passphraseSecrets(passphrase, cheap)
  if (secrets.kind === 'refused') throw new Error(secrets.code)
  return secrets
}

async function recovery(code: string) {
  const secrets = await recoverySecrets(code)
  if (secrets.kind === 'refused') throw new Error(secrets.code)
  return secrets
}

async function aUser() {
  const random = seeded(4)
  const code = newRecoveryCode(random)
  const passphraseKey = (await secretsOf(phrase)).wrapKey
  const recoveryKey = (await recovery(code)).wrapKey
  return { code, ...(await createUserKeys({ user: numbered(1)(), passphraseKey, recoveryKey, random })) }
}

describe('a user’s keys', () => {
  test('open with the passphrase, and with the recovery code alone in a fresh browser', async () => {
    const { keys, wraps, code } = await aUser()
    const [byPassphrase, byCode] = wraps
    const first = await openUserKeys(byPassphrase, (await secretsOf(phrase)).wrapKey)
    const second = await openUserKeys(byCode, (await recovery(code)).wrapKey)
    for (const opened of [first, second]) {
      expect(opened.kind).toBe('opened')
      if (opened.kind === 'opened') expect(opened.keys.opening.publicKey).toBe(keys.publicKeys.encryption)
    }
  })

  test('do not open with another passphrase, nor with the wrong one of the two', async () => {
    const { wraps, code } = await aUser()
    const refused = { kind: 'refused', code: 'user-keys-not-openable' }
    expect(await openUserKeys(wraps[0], (await secretsOf(`${phrase}s`)).wrapKey)).toEqual(refused)
    expect(await openUserKeys(wraps[0], (await recovery(code)).wrapKey)).toEqual(refused)
  })

  test('do not open for another user or beside other public keys', async () => {
    const { wraps } = await aUser()
    const { wrapKey } = await secretsOf(phrase)
    const otherUser = { ...wraps[0], user: numbered(2)() }
    const otherKeys = {
      ...wraps[0],
      publicKeys: { ...wraps[0].publicKeys, signing: wraps[0].publicKeys.encryption },
    }
    expect((await openUserKeys(otherUser, wrapKey)).kind).toBe('refused')
    expect((await openUserKeys(otherKeys, wrapKey)).kind).toBe('refused')
  })

  test('are the same after the passphrase was changed, and the old passphrase opens nothing any more', async () => {
    const { keys, wraps } = await aUser()
    const [old, next] = [await secretsOf(phrase), await secretsOf('eleven lanterns in the harbour')]
    const change = { by: 'passphrase', wrapKey: next.wrapKey, random: seeded(5) } as const
    const changed = await rewrapUserKeys(wraps[0], old.wrapKey, change)
    if (changed.kind === 'refused') throw new Error(changed.code)
    const opened = await openUserKeys(changed.wrapped, next.wrapKey)
    if (opened.kind === 'refused') throw new Error(opened.code)
    expect(opened.keys.publicKeys).toEqual(keys.publicKeys)
    expect((await openUserKeys(changed.wrapped, old.wrapKey)).kind).toBe('refused')
    expect((await rewrapUserKeys(wraps[0], next.wrapKey, change)).kind).toBe('refused')
  })
})

describe('a passphrase', () => {
  test('gives a proof for the server that is not the key, and no key that a script could read', async () => {
    const { wrapKey, proof } = await secretsOf(phrase)
    expect(proof).toMatch(/^[\w-]{43}$/)
    await expect(crypto.subtle.exportKey('raw', wrapKey)).rejects.toThrow()
    expect((await secretsOf(`  ${phrase} `)).proof).toBe(proof)
    expect((await secretsOf(phrase.toUpperCase())).proof).not.toBe(proof)
  })

  test('is the same on a keyboard that composes accents otherwise', async () => {
    const composed = 'café au clair de lune'.normalize('NFC')
    expect((await secretsOf(composed)).proof).toBe((await secretsOf(composed.normalize('NFD'))).proof)
  })

  test('is not hashed cheaply or ruinously because a server says so', async () => {
    const { salt } = cheap
    const weak = [
      { ...cheap, memoryKiB: 8 },
      { ...cheap, iterations: 1 },
      { ...cheap, salt: salt.slice(0, 4) },
    ]
    for (const parameters of weak) {
      expect(await passphraseSecrets(phrase, parameters)).toEqual({ kind: 'refused', code: 'kdf-too-weak' })
    }
    const costly = { ...cheap, memoryKiB: 4 * 1024 * 1024 }
    expect(await passphraseSecrets(phrase, costly)).toEqual({ kind: 'refused', code: 'kdf-too-costly' })
  })

  test('costs 64 MiB where the device can, and never less than the floor', () => {
    expect(kdfFor(seeded(1))).toMatchObject({ memoryKiB: 64 * 1024, iterations: 3 })
    expect(kdfFor(seeded(1), 350)).toMatchObject({ memoryKiB: 64 * 1024, iterations: 3 })
    expect(kdfFor(seeded(1), 600)).toMatchObject({ memoryKiB: 32 * 1024, iterations: 3 })
    expect(kdfFor(seeded(1), 10_000)).toMatchObject(cheapestKdf)
  })
})

describe('a recovery code', () => {
  const code = newRecoveryCode(seeded(9))

  test('is seven groups of four signs that cannot be mistaken for one another', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(newRecoveryCode(seeded(10))).not.toBe(code)
  })

  test('is taken in any case and spacing, with O for 0 and l for 1', async () => {
    const { proof } = await recovery(code)
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await recovery(typed)).proof).toBe(proof)
    expect((await recovery(`  ${code.replaceAll('-', '')}\n`)).proof).toBe(proof)
  })

  test('every single wrong sign and every swap of neighbours is found', async () => {
    const plain = code.replaceAll('-', '')
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const slips: string[] = []
    for (let index = 0; index < plain.length; index += 1) {
      for (const sign of signs) slips.push(plain.slice(0, index) + sign + plain.slice(index + 1))
      slips.push(
        plain.slice(0, index) + (plain[index + 1] ?? '') + (plain[index] ?? '') + plain.slice(index + 2),
      )
    }
    const wrong = slips.filter((slip) => slip !== plain)
    const read = await Promise.all(wrong.map((slip) => recoverySecrets(slip)))
    expect(wrong.length).toBeGreaterThan(800)
    expect(read.filter(({ kind }) => kind === 'read')).toEqual([])
  })

  test('what is no code at all is mistyped, never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await recoverySecrets(text)).toEqual({ kind: 'refused', code: 'recovery-code-mistyped' })
      }),
    )
  })
})
