import type { Role } from '#http/api/accounts.ts'

const readers: readonly Role[] = ['in-charge', 'case-worker', 'guest-recipient']
const holders: readonly Role[] = ['in-charge', 'case-worker']

/**
 * Rooms that are not for everybody, with what lies under their address. The office decides: it refuses the others
 * whatever stands here. This keeps pages and links from those to whom they could only say no.
 */
const kept: Readonly<Record<string, readonly Role[]>> = {
  '/today': readers,
  '/cases': readers,
  '/figures': readers,
  '/import': holders,
  '/new': [...holders, 'first-responder'],
  '/network/services': ['in-charge', 'guest-recipient'],
  '/settings/invite': ['in-charge'],
  '/settings/leaving': ['in-charge'],
  '/settings/numbers': ['in-charge'],
}

export function mayEnter(role: Role, path: string): 'yes' | 'no' {
  const here = Object.entries(kept).find(([room]) => path === room || path.startsWith(`${room}/`))
  return here === undefined || here[1].includes(role) ? 'yes' : 'no'
}
