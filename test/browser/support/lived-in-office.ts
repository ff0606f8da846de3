import { openCase, send, write } from '#cli/office/case.ts'
import { accept, admit, invite } from '#cli/office/join.ts'
import type { SignedIn } from '#cli/office/sign-in.ts'
import { fetchTransport } from '#cli/office/transport.ts'
import type { MemberView, Role } from '#http/api/accounts.ts'
import type { NetworkView } from '#http/api/records.ts'
import { chooseForDisclosure } from '#seal/disclosure.ts'
import { consentTo, says } from '#test/support/a-case.ts'
import type { Somebody } from './at-the-page.ts'
import { type FilledOffice, fillOffice } from './filled-office.ts'
import { done, ground } from './without-a-page.ts'

export const lea: Somebody = { name: 'Lea Invented', passphrase: 'pebble compass velvet thirty orchids' }
const nia: Somebody = { name: 'Nia Invented', passphrase: 'walnut ferry saffron eighty kettles' }

export type LivedIn = FilledOffice & { readonly disclosure: string }

/** An office in the middle of its work: colleagues, one of whom waits, partners, a case, an open request. */
export async function liveIn(address: string, setUpLink: string): Promise<LivedIn> {
  const filled = await fillOffice(address, setUpLink)
  await join(address, filled.ana, lea, 'first-responder', 'let-in')
  await join(address, filled.ana, nia, 'case-worker', 'waiting')
  return { ...filled, disclosure: await refer(filled) }
}

async function join(
  address: string,
  host: SignedIn,
  { name, passphrase }: Somebody,
  role: Role,
  then: 'let-in' | 'waiting',
): Promise<void> {
  const { link } = done(await invite(host, role))
  const person = { displayName: name, passphrase, stretching: 'quick' } as const
  const joined = done(await accept(fetchTransport(address), link, person, ground))
  if (then === 'waiting') return
  const members = done(await host.office.ask<readonly MemberView[]>('GET', '/api/members'))
  const member = members.find(({ id }) => id === joined.me.user.id)
  if (member) done(await admit(host, member))
}

/** Offers the child's need to the legal aid, on a consent that names it. Answers the disclosure's identifier. */
async function refer({ ana, rui, record }: FilledOffice): Promise<string> {
  const to = rui.me.organisation.id
  const consent = consentTo(to, { what: ['name', 'needs'] })
  const before = done(await openCase(ana, record))
  const written = await write(ana, before, [consent])
  done(await send(ana, record, written))
  const open = done(await openCase(ana, record))
  const network = done(await ana.office.ask<NetworkView>('GET', '/api/network'))
  const vault = network.find(({ organisation }) => organisation === to)?.vault
  const restsOn = written.entries[0]?.header.id
  if (!vault || !restsOn) throw new Error('The legal aid is not in the network')
  const disclosure = ground.newId()
  const shared = [
    { section: 'person', fields: ['alias', 'givenName'] },
    { section: 'need', fields: ['service', 'own'] },
  ]
  const draft = {
    ...says('disclosure', { to, state: 'offered', sections: ['name', 'needs'], for: 'legal' }, disclosure),
    basis: restsOn,
    disclose: { to: vault, items: chooseForDisclosure(open.folded, shared) },
  }
  done(await send(ana, record, await write(ana, open, [draft], 'refer')))
  return disclosure
}
