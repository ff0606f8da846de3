import type { EndMembership, MemberView } from '#http/api/accounts.ts'
import { epochWithout } from '#seal/next-epoch.ts'
import type { KeyCache } from '#seal/verify.ts'
import { get, post, type Refused } from '../api.ts'
import { random } from '../chance.ts'
import { now } from '../clock.ts'
import type { OpenSession } from '../session/session.ts'
import { newerKeys } from '../session/unlock.ts'
import { signOut } from './sign-out.ts'

export type Ended =
  | { readonly kind: 'ended' }
  | { readonly kind: 'keys-missing' }
  /** The office lists a colleague whose keys nobody here has signed: nothing is wrapped to such keys. */
  | { readonly kind: 'doubtful'; readonly name: string }
  | Refused

const cache: KeyCache = new Map()

/**
 * Ends a membership. The next epoch is made here and now for those whom the office lists at this moment and the root key
 * has signed; the office refuses it if anybody came or went meanwhile.
 */
export async function endMembership(
  { me, keys }: OpenSession,
  leaving: string,
  handTo: string | undefined,
): Promise<Ended> {
  if (!keys.root) return { kind: 'keys-missing' }
  const listed = await get<readonly MemberView[]>('/api/members')
  if (listed.kind === 'refused') return listed
  const members = listed.value
  const member = members.find(({ id }) => id === leaving)
  const newest = me.organisation.vault.epoch
  const next =
    member && (await epochWithout(member, keys.root, { members, newest, now: now(), random, cache }))
  if (next?.kind === 'refused') {
    const name = members.find(({ id }) => id === next.member)?.displayName ?? ''
    return { kind: 'doubtful', name }
  }
  const vault = next?.kind === 'started' ? { ...next.vault, wraps: [...next.vault.wraps] } : undefined
  return send({ member: leaving, handTo, vault }, me.user.id)
}

async function send(body: EndMembership, self: string): Promise<Ended> {
  const reply = await post('/api/members/leave', body)
  if (reply.kind === 'answered' && body.member === self) await signOut()
  // Whoever stays goes on with the new epoch; and where one began meanwhile, the next try is made with that.
  else await newerKeys()
  return reply.kind === 'answered' ? { kind: 'ended' } : reply
}
