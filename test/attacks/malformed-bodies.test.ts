import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eachEngine } from '#test/support/database.ts'
import { type Malformed, malformedBodies } from '#test/support/malformed.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { sessionOf } from '#test/support/session-of.ts'
import { type Sound, soundBodies } from '#test/support/sound-bodies.ts'
import { everythingStored } from '#test/support/tables.ts'

const bodiesOfEachRoute = 2_000
const languages = ['en', 'fr', 'pt'] as const

/** Routes whose changed bodies can still be sound; what they store is what they were asked to. */
const mayStore = [
  // a wrap that nobody can open is for the device to find: the server opens none
  'POST /api/members/admit',
  'POST /api/members/leave',
  'POST /api/devices/forget',
  'POST /api/records/:record/entries',
  'POST /api/invitations',
  'PUT /api/network/services',
  'POST /api/tally',
  'PUT /api/emergency-numbers',
  'PUT /api/series',
  'POST /api/records/:record/team',
  'POST /api/records/:record/reveals',
]

describe('Whatever is malformed is refused with a code and a sentence, and never a fault:', () => {
  eachEngine((database, engine) => {
    let staff: Staff
    let bodies: Readonly<Record<string, Sound>>
    let inCharge: string
    let caseWorker: string
    beforeAll(async () => {
      staff = await anOffice(database())
      inCharge = (await sessionOf(staff.office, staff.inCharge)).cookie
      caseWorker = (await sessionOf(staff.office, staff.caseWorker)).cookie
      bodies = await soundBodies(staff)
    })
    afterAll(() => expect(staff.office.faults).toEqual([]))

    const send = (route: string, { payload, type }: Malformed, language: string) => {
      const [method = '', path = ''] = route.split(' ')
      return staff.office.request({
        method: method === 'PUT' ? 'PUT' : 'POST',
        path: bodies[route]?.path ?? path,
        headers: {
          'x-amparo': '1',
          'content-type': type,
          'accept-language': language,
          cookie: route.includes('/records/') ? caseWorker : inCharge,
        },
        payload,
      })
    }

    test('every route that takes a body is tried', () => {
      const writing = staff.office.routes.filter(({ method }) => method !== 'GET')
      expect(writing.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(
        Object.keys(bodies).toSorted(),
      )
    })

    for (const route of writingRoutes)
      test(`${route}, ${String(bodiesOfEachRoute)} times`, { timeout: 600_000 }, async () => {
        const before = await everythingStored(database())
        const sentences = new Map<string, string>()
        const attempts = fc.sample(malformedBodies(bodies[route]?.body), {
          numRuns: engine === 'pglite' ? bodiesOfEachRoute / 4 : bodiesOfEachRoute,
          seed: 20_311,
        })
        for (const [index, attempt] of attempts.entries()) {
          const language = languages[index % 3] ?? 'en'
          const response = await send(route, attempt, language)
          const seen = `${attempt.type} ${attempt.payload.slice(0, 300)}`
          expect(response.statusCode, seen).toBeLessThan(500)
          if (response.statusCode < 400) continue
          const { error } = response.json<{ error: { code: string; message: string } }>()
          expect(error, seen).toMatchObject({
            code: expect.stringMatching(/^[a-z-]+$/),
            message: expect.any(String),
          })
          const known = sentences.get(`${error.code} ${language}`)
          expect(known ?? error.message).toBe(error.message)
          sentences.set(`${error.code} ${language}`, error.message)
        }
        for (const [key, message] of sentences)
          if (key.endsWith(' fr')) expect(message).not.toBe(sentences.get(key.replace(/ fr$/, ' en')))
        const takesSome = mayStore.some((one) => one === route)
        if (!takesSome) expect(changed(before, await everythingStored(database()))).toEqual([])
      })
  })
})

const writingRoutes = [
  'POST /api/set-up',
  'POST /api/invitations',
  'POST /api/invitations/view',
  'POST /api/invitations/accept',
  'POST /api/members/admit',
  'POST /api/members/leave',
  'POST /api/devices/forget',
  'POST /api/sign-in/begin',
  'POST /api/sign-in/keys',
  'POST /api/sign-in',
  'POST /api/recovery/begin',
  'POST /api/recovery',
  'POST /api/records/:record/entries',
  'POST /api/records/:record/team',
  'POST /api/records/search',
  'POST /api/records/:record/reveals',
  'PUT /api/network/services',
  'POST /api/tally',
  'PUT /api/emergency-numbers',
  'PUT /api/series',
]

/** Tables that hold something else than before; wrong tries are counted, and their leaves are kept. */
const changed = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...after].flatMap(([name, text]) =>
    before.get(name) === text || name === 'sec.sign_in_try' || name === 'audit.leaf' ? [] : [name],
  )
