import { randomBytes, randomUUID } from 'node:crypto'
import { newCase, openCase, send, write } from '#cli/office/case.ts'
import { accept, admit, invite, type Joined, setUp } from '#cli/office/join.ts'
import type { Ground, SignedIn } from '#cli/office/sign-in.ts'
import { isOfficeRefusal, type OfficeRefusal, type Transport } from '#cli/office/transport.ts'
import type { MemberView } from '#http/api/accounts.ts'
import type { Database } from '#storage/database.ts'
import { addCountedPeople } from './counted-people.ts'
import { type Dice, dice } from './dice.ts'
import { type DemonstrationOrganisation, demonstrationCountry, organisations } from './organisations.ts'
import { type InventedPerson, inventPerson } from './people.ts'

const seed = 20_001
const people = 400
const counted = 20_000

export type DemonstrationParts = {
  readonly database: Database
  readonly transport: Transport
  readonly link: string
  /** Sets what the server takes for the present; undefined: the real time. */
  readonly setTime: (instant: string | undefined) => void
  readonly now: () => string
  readonly onProgress: (line: string) => void
}

/** A refusal here is a fault of the demonstration. */
function granted<T>(answer: T | OfficeRefusal): T {
  if (isOfficeRefusal(answer))
    throw new Error(`The demonstration was refused: ${answer.code} ${answer.at ?? ''}`)
  return answer
}

const groundOf = ({ now }: DemonstrationParts): Ground => ({
  now,
  random: (length) => new Uint8Array(randomBytes(length)),
  newId: () => randomUUID(),
})

const quick = (user: DemonstrationOrganisation['users'][number]) =>
  ({ displayName: user.name, passphrase: user.passphrase, stretching: 'quick' }) as const

async function joinColleagues(
  parts: DemonstrationParts,
  inCharge: Joined,
  ground: Ground,
): Promise<SignedIn[]> {
  const joined: SignedIn[] = []
  for (const user of organisations[0].users.slice(1)) {
    const { link } = granted(await invite(inCharge, user.role))
    const colleague = granted(await accept(parts.transport, link, quick(user), ground))
    const members = granted(await inCharge.office.ask<readonly MemberView[]>('GET', '/api/members'))
    const member = members.find(({ id }) => id === colleague.me.user.id)
    if (member !== undefined) granted(await admit(inCharge, member))
    joined.push(colleague)
  }
  return joined
}

async function joinPartners(parts: DemonstrationParts, inCharge: Joined, ground: Ground): Promise<void> {
  for (const { name, kind, users, services } of organisations.slice(1)) {
    const partner = { name, kind }
    const { link } = granted(await invite(inCharge, users[0].role, partner))
    const answers = { ...partner, country: demonstrationCountry }
    const joined = granted(await accept(parts.transport, link, quick(users[0]), ground, answers))
    granted(await joined.office.ask('PUT', '/api/network/services', services))
  }
}

/** Each person through the same sealing, signing and sending as a real one. */
async function addPeople(
  parts: DemonstrationParts,
  writers: readonly [SignedIn, ...SignedIn[]],
  chance: Dice,
): Promise<void> {
  const real = parts.now()
  for (let number = 1; number <= people; number += 1) {
    const writer = chance.pick(writers)
    const person = inventPerson({ dice: chance, now: real, newId: () => randomUUID(), number })
    parts.setTime(person.opened)
    const begun = newCase(writer)
    const written = await write(writer, begun, person.drafts)
    granted(await send(writer, begun.branch.record, written))
    if (person.closing !== undefined) await closeCase(parts, writers[0], begun.branch.record, person.closing)
    if (number % 50 === 0)
      parts.onProgress(`${String(number)} of ${String(people)} invented people have a record`)
  }
  parts.setTime(undefined)
}

/** Whoever is in charge reads every case, and closes this one. */
async function closeCase(
  parts: DemonstrationParts,
  inCharge: SignedIn,
  record: string,
  { at, draft }: NonNullable<InventedPerson['closing']>,
): Promise<void> {
  parts.setTime(at)
  const open = granted(await openCase(inCharge, record))
  granted(await send(inCharge, record, await write(inCharge, open, [draft])))
}

/** Makes the demonstration country in an empty database. */
export async function buildDemonstration(parts: DemonstrationParts): Promise<void> {
  const ground = groundOf(parts)
  const [{ name, kind, users, services }] = organisations
  const answers = { name, kind, country: demonstrationCountry }
  const inCharge = granted(await setUp(parts.transport, parts.link, answers, quick(users[0]), ground))
  granted(await inCharge.office.ask('PUT', '/api/network/services', services))
  const colleagues = await joinColleagues(parts, inCharge, ground)
  await joinPartners(parts, inCharge, ground)
  parts.onProgress(`${String(organisations.length)} invented organisations have their keys`)
  const chance = dice(seed)
  await addPeople(parts, [inCharge, ...colleagues], chance)
  const organisation = inCharge.me.organisation.id
  const many = { count: counted, organisation, newId: () => randomUUID(), now: Date.parse(parts.now()) }
  await addCountedPeople(parts.database, many, chance, (done) => {
    if (done % 10_000 === 0)
      parts.onProgress(`${String(done)} of ${String(counted)} people are counted in the figures`)
  })
}
