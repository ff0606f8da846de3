import type { Role } from '#http/api/accounts.ts'
import { mayEnter } from './who-may.ts'

export const entryNames = ['today', 'cases', 'network', 'figures', 'assess', 'settings'] as const
export type EntryName = (typeof entryNames)[number]

/** Only what works stands here; a room adds its line when its page does something. */
const working: Readonly<Partial<Record<EntryName, string>>> = {
  today: '/today',
  cases: '/cases',
  network: '/network',
  figures: '/figures',
  settings: '/settings',
}

/** Where *New* and *Search* lead; always in reach. */
export const entries = { new: '/new', search: '/cases' } as const

/** In the order of `entryNames`. */
export function entriesFor(role: Role): readonly { readonly name: EntryName; readonly href: string }[] {
  return entryNames.flatMap((name) => {
    const href = working[name]
    return href !== undefined && mayEnter(role, href) === 'yes' ? [{ name, href }] : []
  })
}
