import { beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '#cli/office/sign-in.ts'
import type { WrappedUserKeys } from '#record/keys.ts'
import { passphraseSecrets } from '#seal/passphrase.ts'
import { recoverySecrets } from '#seal/recovery-code.ts'
import { rewrapUserKeys } from '#seal/user-keys.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { asOwner } from '#test/support/tables.ts'
import { passphrase, worked } from '#test/support/worked.ts'

const wrong = 'another wrong long passphrase'

describe('Signing in', () => {
  eachEngine((database) => {
    let staff: Staff
    beforeAll(async () => {
      staff = await anOffice(database())
    })

    const tries = async (name: string, secret = wrong) =>
      signIn(staff.office.transport, name, secret, staff.office.ground)

    test('wrong tries slow the next one down, longer and longer, to a minute', async () => {
      const { office, caseWorker } = staff
      const waits: number[] = []
      for (let round = 0; round < 14; round += 1) {
        const answer = await tries(caseWorker.name)
        expect(answer).toMatchObject({ code: 'name-or-passphrase-wrong', status: 401 })
        const { headers } = await office.request({
          method: 'POST',
          path: '/api/sign-in/keys',
          headers: { 'x-amparo': '1', 'content-type': 'application/json' },
          payload: JSON.stringify({ name: caseWorker.name, proof: 'wrong' }),
        })
        const wait = Number(headers['retry-after'] ?? 0)
        waits.push(wait)
        office.clock.passes({ seconds: wait })
      }
      expect(waits.at(-1)).toBe(60)
      expect(waits).toEqual(waits.toSorted((one, other) => one - other))
    })

    test('after any number of wrong tries the right passphrase opens within a minute', async () => {
      const { office, caseWorker } = staff
      office.clock.passes({ minutes: 1 })
      expect(worked(await tries(caseWorker.name, passphrase)).me.user.id).toBe(caseWorker.id)
    })

    test('a name that nobody has looks like a wrong passphrase: same answers, same waiting', async () => {
      const { office, inCharge } = staff
      const seen = async (name: string) => {
        const answers: unknown[] = []
        for (let round = 0; round < 6; round += 1) {
          const keys = await office.request({
            method: 'POST',
            path: '/api/sign-in/keys',
            headers: { 'x-amparo': '1', 'content-type': 'application/json' },
            payload: JSON.stringify({ name, proof: 'wrong' }),
          })
          answers.push([keys.statusCode, keys.json(), keys.headers['retry-after']])
        }
        return answers
      }
      expect(await seen('Nobody At All')).toEqual(await seen(inCharge.name))
      office.clock.passes({ minutes: 5 })
    })

    test('the parameters for a name that nobody has are the same each time, however it is written', async () => {
      const { office } = staff
      const begin = (name: string) =>
        office.transport({ method: 'POST', path: '/api/sign-in/begin', body: { name }, cookie: undefined })
      const { body } = await begin('Nobody At All')
      expect(await begin(' nobody   AT all ')).toMatchObject({ body })
      expect(body).toMatchObject({ kdf: { algorithm: 'argon2id' } })
      const known = (await begin(staff.inCharge.name)).body as { kdf: { salt: string } }
      expect((body as { kdf: { salt: string } }).kdf.salt).toHaveLength(known.kdf.salt.length)
    })

    test('guesses at the same moment do not pass the slow-down together', async () => {
      const { office, firstResponder } = staff
      const guess = () =>
        office.transport({
          method: 'POST',
          path: '/api/sign-in/keys',
          body: { name: firstResponder.name, proof: 'wrong' },
          cookie: undefined,
        })
      const statuses = (await Promise.all(Array.from({ length: 12 }, guess))).map(({ status }) => status)
      expect(statuses.filter((status) => status === 401)).toHaveLength(3)
      expect(statuses.filter((status) => status === 429)).toHaveLength(9)
      office.clock.passes({ minutes: 5 })
    })

    test('the recovery code sets a new passphrase on a fresh device; what was readable stays so, sessions end', async () => {
      const { office, inCharge } = staff
      const before = inCharge.signedIn
      await recovers(inCharge, 'a new invented passphrase')
      expect(await before.office.ask('GET', '/api/me')).toMatchObject({ code: 'not-signed-in' })
      expect(await tries(inCharge.name, passphrase)).toMatchObject({ code: 'name-or-passphrase-wrong' })
      const again = worked(await tries(inCharge.name, 'a new invented passphrase'))
      expect(again.vaults).toHaveLength(1)
      expect(again.root).toBeDefined()
      office.clock.passes({ minutes: 5 })
    })

    test('neither the passphrase nor what opens a key ever reaches the server', async () => {
      const rows = await asOwner<{ text: string }>(
        database(),
        'select to_jsonb(c)::text as text from sec.credential c',
      )
      const all = rows.map(({ text }) => text).join()
      for (const secret of [passphrase, 'a new invented passphrase', staff.inCharge.recoveryCode])
        expect(all).not.toContain(secret)
    })

    test('whoever can run statements as the application opens no session without the proof', async () => {
      const { caseWorker } = staff
      const forged = 'ab'.repeat(32)
      const context = { role: 'application', now: staff.office.clock.now() } as const
      const [row] = await database().transaction(context, (tx) =>
        tx.query<{ answer: { verdict: string } }>(
          `select sec.open_session($1, 'guess', sha256(convert_to($2, 'utf8')), $3, null, $4, now(), now() + '1 hour') as answer`,
          [caseWorker.name, forged, caseWorker.signedIn.device.device, staff.office.ground.newId()],
        ),
      )
      expect(row?.answer.verdict).toBe('wrong')
      const seen = await database().transaction({ ...context, session: forged }, (tx) =>
        tx.query('select * from app.member'),
      )
      expect(seen).toEqual([])
    })

    const recovers = async (person: Colleague, secret: string) => {
      const { office } = staff
      const recovery = await recoverySecrets(person.recoveryCode)
      if (recovery.kind === 'refused') throw new Error(recovery.code)
      const proof = { name: person.name, recoveryProof: recovery.proof }
      const post = (path: string, body: unknown) =>
        office.transport({ method: 'POST', path, body, cookie: undefined })
      const begun = (await post('/api/recovery/begin', proof)).body as { wrappedByRecovery: WrappedUserKeys }
      const { kdf } = person.signedIn.me
      const secrets = await passphraseSecrets(secret, kdf)
      if (secrets.kind === 'refused') throw new Error(secrets.code)
      const next = { by: 'passphrase', wrapKey: secrets.wrapKey, random: office.ground.random } as const
      const wrapped = await rewrapUserKeys(begun.wrappedByRecovery, recovery.wrapKey, next)
      if (wrapped.kind === 'refused') throw new Error(wrapped.code)
      const wrappedByPassphrase = wrapped.wrapped
      const done = await post('/api/recovery', { ...proof, kdf, proof: secrets.proof, wrappedByPassphrase })
      expect(done.status).toBe(200)
    }
  })
})
