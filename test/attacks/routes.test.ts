import { beforeAll, describe, expect, test } from 'vitest'
import { permissions } from '#app/permissions.ts'
import type { Role } from '#app/ports/actor.ts'
import { refusalCodes } from '#app/refusal.ts'
import type { Start } from '#http/api/accounts.ts'
import { statusOf } from '#http/refusals.ts'
import { refusalWords } from '#http/words/refusals.ts'
import { aCase } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import { eachEngine } from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { soundBodies } from '#test/support/sound-bodies.ts'
import { rowCounts } from '#test/support/tables.ts'

type Method = 'GET' | 'POST' | 'PUT'
type Answer = { readonly error: { readonly code: string; readonly message: string } }

describe('Routes', () => {
  eachEngine((database) => {
    let staff: Staff & { readonly guest: Colleague }
    let bodies: Awaited<ReturnType<typeof soundBodies>>
    let record: string
    beforeAll(async () => {
      const own = await anOffice(database())
      staff = { ...own, guest: await own.office.partner(own.inCharge, 'Example Guests', 'legal-aid') }
      bodies = await soundBodies(staff)
      record = await staff.caseWorker.opens(aCase())
    })

    const people = (): Readonly<Record<Role, Colleague>> => ({
      'in-charge': staff.inCharge,
      'case-worker': staff.caseWorker,
      'first-responder': staff.firstResponder,
      'guest-recipient': staff.guest,
    })
    const bodyOf = (method: string, path: string) => bodies[`${method} ${path}`]
    const pathOf = (method: string, path: string) =>
      bodyOf(method, path)?.path ?? path.replace(':record', record)

    test('each has a permission, and who does not hold it is refused before anything is read', async () => {
      const refused: string[] = []
      for (const { method, path, may } of staff.office.routes) {
        const holders = permissions[may]
        if (holders === 'anyone') continue
        for (const [role, person] of Object.entries(people())) {
          if (holders.some((one) => one === role)) continue
          const answer = await person.ask(method as Method, pathOf(method, path), { nonsense: true })
          expect(answer, `${role} ${method} ${path}`).toMatchObject({ code: 'may-not', status: 403 })
          refused.push(`${role} ${method} ${path}`)
        }
      }
      expect(refused).toContain('first-responder GET /api/records/:record')
      expect(refused).toContain('case-worker POST /api/members/admit')
      expect(refused).toContain('guest-recipient POST /api/invitations')
    })

    test('nobody who is not signed in is answered but where anyone may ask', async () => {
      for (const { method, path, may } of staff.office.routes) {
        if (may === 'anyone') continue
        const response = await staff.office.request({
          method: method as Method,
          path: pathOf(method, path),
          headers: {
            'x-amparo': '1',
            'content-type': 'application/json',
            cookie: `amparo=${'A'.repeat(43)}`,
          },
          ...(method === 'GET' ? {} : { payload: JSON.stringify(bodyOf(method, path)?.body ?? {}) }),
        })
        expect(response.statusCode, path).toBe(401)
        expect(response.json<Answer>().error.code).toBe('not-signed-in')
      }
    })

    test('anybody may ask whether the office knows this browser, and is not told whom', async () => {
      const { cookie } = await sessionOf(staff.office, staff.caseWorker)
      const asked = async (headers: Readonly<Record<string, string>>) =>
        (await staff.office.request({ method: 'GET', path: '/api/start', headers })).json<Start>()
      expect(await asked({})).toMatchObject({ session: 'none' })
      expect(await asked({ cookie: `amparo=${'A'.repeat(43)}` })).toMatchObject({ session: 'none' })
      const known = await asked({ cookie })
      expect(known).toMatchObject({ session: 'open' })
      expect(JSON.stringify(known)).not.toContain(staff.caseWorker.name)
      staff.office.clock.passes({ days: 2 })
      expect(await asked({ cookie })).toMatchObject({ session: 'none' })
      staff.office.clock.passes({ days: -2 })
    })

    test('no write is taken without the header that only our page sends', async () => {
      const before = await rowCounts(database())
      for (const { method, path } of staff.office.routes) {
        if (method === 'GET') continue
        for (const other of [{}, { 'x-amparo': '0' }, { origin: 'https://elsewhere.example' }]) {
          const response = await staff.office.request({
            method: method as Method,
            path: pathOf(method, path),
            headers: { ...other, 'content-type': 'application/json' },
            payload: JSON.stringify(bodyOf(method, path)?.body ?? {}),
          })
          expect(response.statusCode, path).toBe(403)
        }
      }
      expect(await rowCounts(database())).toEqual(before)
    })

    test('the routes that anyone may ask are these, and no more', () => {
      const open = staff.office.routes.flatMap(({ path, may }) => (may === 'anyone' ? [path] : []))
      expect(open.toSorted()).toEqual([
        '/api/invitations/accept',
        '/api/invitations/view',
        '/api/recovery',
        '/api/recovery/begin',
        '/api/set-up',
        '/api/sign-in',
        '/api/sign-in/begin',
        '/api/sign-in/keys',
        '/api/start',
      ])
    })

    test('every answer carries the headers that keep other pages out', async () => {
      for (const path of ['/health', '/api/start', '/api/me', '/nowhere', '/api/records/not-an-id']) {
        const { headers } = await staff.office.request({ method: 'GET', path })
        expect(headers['content-security-policy'], path).toContain("default-src 'none'")
        expect(headers['content-security-policy']).not.toContain('unsafe-inline')
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
        expect(headers).toMatchObject({
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
        })
        if (path.startsWith('/api/')) expect(headers['cache-control']).toBe('no-store')
        expect(headers['content-type']).toContain('application/json')
      }
    })

    test('malformed addresses, queries and methods are refused with a code', async () => {
      const addresses = [
        '/api/records?limit=1e9',
        '/api/records?limit=',
        '/api/records?group=mine',
        '/api/records?offset=x',
        '/api/records?after=2031-99-99T99:99:99.999Z~00000000-0000-4000-8000-000000000000',
        `/api/records?after=2031-01-01T00:00:00.000Z~${'-'.repeat(36)}`,
        '/api/records?after=infinity~00000000-0000-4000-8000-00000000000g',
        '/api/records?after=%00',
        '/api/records?status=open&status=closed',
        '/api/records/%00',
        '/api/records/00000000-0000-4000-8000-00000000000G',
        `/api/records/${'x'.repeat(5000)}`,
        '/api/records/%ff',
        '/api/../etc/passwd',
        '/api/records/__proto__',
      ]
      for (const path of addresses) {
        const answer = await staff.caseWorker.ask<unknown>('GET', path)
        expect(answer, path).toMatchObject({ kind: 'refused', code: expect.stringMatching(/^[a-z-]+$/) })
      }
      const wrongMethod = await staff.office.request({ method: 'DELETE', path: '/api/records' })
      expect(wrongMethod.statusCode).toBeLessThan(500)
      expect(wrongMethod.json<Answer>().error.code).toMatch(/^[a-z-]+$/)
      expect(staff.office.faults).toEqual([])
    })

    test('the message is in the language that was asked for', async () => {
      const messages = new Set<string>()
      for (const language of ['en', 'fr-FR,fr;q=0.9', 'pt-MZ', 'xx']) {
        const response = await staff.office.request({
          method: 'GET',
          path: '/api/me',
          headers: { 'accept-language': language },
        })
        messages.add(response.json<Answer>().error.message)
      }
      expect(messages.size).toBe(3)
    })

    test('every code has a status and three sentences, none the same', () => {
      for (const code of refusalCodes) {
        const { en, fr, pt } = refusalWords[code]
        expect(new Set([en, fr, pt]).size).toBe(3)
        expect(statusOf(code) >= 400 && (statusOf(code) < 500 || code === 'storage-full')).toBe(true)
      }
    })
  })
})
