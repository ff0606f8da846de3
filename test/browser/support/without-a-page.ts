import { randomBytes, randomUUID } from 'node:crypto'
import { newCase, send, write } from '#cli/office/case.ts'
import { accept, admit, invite, type Joined, setUp } from '#cli/office/join.ts'
import { type Ground, type SignedIn, signIn } from '#cli/office/sign-in.ts'
import { fetchTransport, isOfficeRefusal, type OfficeRefusal } from '#cli/office/transport.ts'
import type { MemberView, Role } from '#http/api/accounts.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { Somebody } from './at-the-page.ts'

/** What tests rest on and do not look at: made by a device without a page, as devices make it. */

export const ground: Ground = {
  now: () => new Date().toISOString(),
  random: (length) => new Uint8Array(randomBytes(length)),
  newId: () => randomUUID(),
}

/** Throws where an office refused what a test rests on. */
export function done<Answer>(answer: Answer | OfficeRefusal): Answer {
  if (isOfficeRefusal(answer)) throw new Error(`The office refused: ${answer.code} ${answer.message}`)
  return answer
}

export const device = async (address: string, { name, passphrase }: Somebody): Promise<SignedIn> =>
  done(await signIn(fetchTransport(address), name, passphrase, ground))

/** The first organisation and its person in charge. */
export const foundOffice = async (setUpLink: string, { name, passphrase }: Somebody): Promise<Joined> =>
  done(
    await setUp(
      fetchTransport(new URL(setUpLink).origin),
      new URL(setUpLink).hash.slice(1),
      { name: 'Invented Office of Nampula', kind: 'services', country: 'MOZ' },
      { displayName: name, passphrase, stretching: 'quick' },
      ground,
    ),
  )

/** Somebody who was invited, joined on a device without a page, and was let in. */
export async function joinColleague(
  address: string,
  host: SignedIn,
  { name, passphrase }: Somebody,
  role: Role,
): Promise<SignedIn> {
  const { link } = done(await invite(host, role))
  const person = { displayName: name, passphrase, stretching: 'quick' } as const
  const joined = done(await accept(fetchTransport(address), link, person, ground))
  const members = done(await host.office.ask<readonly MemberView[]>('GET', '/api/members'))
  const member = members.find(({ id }) => id === joined.me.user.id)
  if (!member) throw new Error('Who joined is not among the members')
  done(await admit(host, member))
  return device(address, { name, passphrase })
}

/** Opens a record with these colleagues on it. Answers its identifier. */
export async function openCaseWith(
  writer: SignedIn,
  drafts: (record: string) => readonly EntryDraft[],
  colleagues: readonly Somebody[] = [],
): Promise<string> {
  const members = done(await writer.office.ask<readonly MemberView[]>('GET', '/api/members'))
  const team = members.filter(({ displayName }) => colleagues.some(({ name }) => name === displayName))
  const begun = newCase(writer)
  const { record } = begun.branch
  const written = await write(writer, begun, drafts(record))
  done(await send(writer, record, written))
  const joins = team.map(({ id }) => id)
  if (joins.length > 0)
    done(await writer.office.ask('POST', `/api/records/${record}/team`, { record, joins, leaves: [] }))
  return record
}
