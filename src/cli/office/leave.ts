import type { MemberView } from '#http/api/accounts.ts'
import { epochWithout } from '#seal/next-epoch.ts'
import type { SignedIn } from './sign-in.ts'
import { isOfficeRefusal, type OfficeRefusal } from './transport.ts'

/** Ends a colleague's membership; her cases go on the list of another, if one is named. */
export async function endMembership(
  inCharge: SignedIn,
  leaving: string,
  handTo?: string,
): Promise<{ readonly left: string } | OfficeRefusal> {
  const { root, office, ground, me } = inCharge
  if (root === undefined) throw new Error('Only somebody in charge can end a membership')
  const members = await office.ask<readonly MemberView[]>('GET', '/api/members')
  if (isOfficeRefusal(members)) return members
  const member = members.find(({ id }) => id === leaving)
  const next =
    member &&
    (await epochWithout(member, root, {
      members,
      newest: me.organisation.vault.epoch,
      now: ground.now(),
      random: ground.random,
      cache: new Map(),
    }))
  if (next?.kind === 'refused') throw new Error(`The keys of a colleague are not signed: ${next.member}`)
  return office.ask('POST', '/api/members/leave', {
    member: leaving,
    ...(handTo === undefined ? {} : { handTo }),
    ...(next?.kind === 'started' ? { vault: next.vault } : {}),
  })
}
