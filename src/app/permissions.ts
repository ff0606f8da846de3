import type { Role } from './ports/actor.ts'

/** Who may do what. A route names one of these; there is no route without. */
const everybody = ['in-charge', 'case-worker', 'first-responder', 'guest-recipient'] as const
const readers = ['in-charge', 'case-worker', 'guest-recipient'] as const

export const permissions = {
  /** Before there is a session: set-up, sign-in, invitation, recovery, health. */
  anyone: 'anyone',
  'session.own': everybody,
  'member.list': everybody,
  'member.admit': ['in-charge'],
  'member.leave': ['in-charge'],
  'invitation.create': ['in-charge'],
  'record.append': everybody,
  'record.read': readers,
  'record.list': readers,
  'record.search': readers,
  'record.reveal': readers,
  'record.team': ['in-charge', 'case-worker'],
  'network.read': everybody,
  'network.offer': ['in-charge', 'guest-recipient'],
  'tally.add': ['in-charge', 'case-worker', 'first-responder'],
  'emergency-numbers.read': everybody,
  'emergency-numbers.write': ['in-charge'],
  'series.read': readers,
  'series.write': ['in-charge'],
} as const satisfies Readonly<Record<string, 'anyone' | readonly Role[]>>

export type Permission = keyof typeof permissions

export function allows(permission: Permission, role: Role | undefined): 'yes' | 'no' {
  const holders: 'anyone' | readonly Role[] = permissions[permission]
  if (holders === 'anyone') return 'yes'
  return role !== undefined && holders.includes(role) ? 'yes' : 'no'
}
