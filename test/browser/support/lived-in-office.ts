import { openCase, send, write } from '#cli/office/case.ts'
import { accept, admit, invite } from '#cli/office/join.ts'
import type { SignedIn } from '#cli/office/sign-in.ts'
import { fetchTransport } from '#cli/office/transport.ts'
import type { MemberView, Role } from '#http/api/accounts.ts'
import type { NetworkView } from '#http/api/records.ts'
import { chooseForDisclosure } from '#seal/disclosure.ts'
import { aCase, consentTo, says } from '#test/support/a-case.ts'
import type { Somebody } from './at-the-page.ts'
import { type FilledOffice, fillOffice, partner } from './filled-office.ts'
import { done, ground, openCaseWith } from './without-a-page.ts'

export const lea: Somebody = { name: 'Lea Invented', passphrase: 'pebble compass velvet thirty orchids' }
/** As long as a name may be, and of one long word: pages hold it. */
export const longestName = `Nia ${'Invented'.repeat(9)}Name`
const zoe: Somebody = { name: 'Zoe Invented', passphrase: 'marble canoe thistle fifty lanterns' }
const nia: Somebody = { name: longestName, passphrase: 'walnut ferry saffron eighty kettles' }

export type LivedIn = FilledOffice & {
  readonly disclosure: string
  /** A member whose membership could be ended. */
  readonly colleague: string
  /** Records of somebody with the longest name, and of somebody of whom nothing is known. */
  readonly longNamed: string
  readonly nameless: string
}

/** An office in the middle of its work: colleagues, one of whom waits, partners, a case, an open request. */
export async function liveIn(address: string, setUpLink: string): Promise<LivedIn> {
  const filled = await fillOffice(address, setUpLink)
  const colleague = await join(address, filled.ana, lea, 'first-responder', 'let-in')
  await join(address, filled.ana, nia, 'case-worker', 'waiting')
  await partner(address, filled.ana, zoe, { name: longestName, kind: 'health' }, [
    { service: 'health', forWhom: ['everyone'], openNow: 'unknown', conditionalOn: [] },
  ])
  const longNamed = await openCaseWith(filled.ana, (id) => aCase().of({ alias: longestName }).drafts(id))
  const nameless = await openCaseWith(filled.ana, (id) => [says('person', { ageYears: 20 }, id)])
  return { ...filled, disclosure: await refer(filled), longNamed, nameless, colleague }
}

async function join(
  address: string,
  host: SignedIn,
  { name, passphrase }: Somebody,
  role: Role,
  then: 'let-in' | 'waiting',
): Promise<string> {
  const { link } = done(await invite(host, role))
  const person = { displayName: name, passphrase, stretching: 'quick' } as const
  const joined = done(await accept(fetchTransport(address), link, person, ground))
  const { id: member } = joined.me.user
  if (then === 'waiting') return member
  const members = done(await host.office.ask<readonly MemberView[]>('GET', '/api/members'))
  const waiting = members.find(({ id }) => id === member)
  if (waiting) done(await admit(host, waiting))
  return member
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
