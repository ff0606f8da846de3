import type { Invite, OrganisationKind, Role } from '#http/api/accounts.ts'
import { hashText, ready } from '#seal/hash.ts'
import { toBytes } from '#seal/octets.ts'
import { post, type Refused } from '../api.ts'
import { newId, random } from '../chance.ts'

export type Invitation = { readonly kind: 'made'; readonly link: string; readonly until: string }

/** Makes the secret here and tells the office only its hash, so that nobody there can use the link. */
export async function invite(
  role: Role,
  partner: { readonly name: string; readonly kind: OrganisationKind } | undefined,
  origin: string,
): Promise<Invitation | Refused> {
  await ready()
  const secret = toBytes(random(32))
  const body: Invite = { id: newId(), linkHash: hashText(secret), role, ...(partner ? { partner } : {}) }
  const reply = await post<{ readonly until: string }>('/api/invitations', body)
  if (reply.kind === 'refused') return reply
  return { kind: 'made', link: `${origin}/invitation#${secret}`, until: reply.value.until }
}
