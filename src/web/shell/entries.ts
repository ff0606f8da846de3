import type { Role } from '#http/api/accounts.ts'

export const entryNames = ['today', 'cases', 'network', 'figures', 'assess', 'settings'] as const
export type EntryName = (typeof entryNames)[number]

type Entry = { readonly href: string; readonly for: readonly Role[] }

const everybody: readonly Role[] = ['in-charge', 'case-worker', 'first-responder', 'guest-recipient']

const readers: readonly Role[] = ['in-charge', 'case-worker', 'guest-recipient']

/** Only what works stands here; a room adds its line when its page does something. */
const working: Readonly<Partial<Record<EntryName, Entry>>> = {
  today: { href: '/today', for: readers },
  cases: { href: '/cases', for: readers },
  network: { href: '/network', for: everybody },
  figures: { href: '/figures', for: readers },
  settings: { href: '/settings', for: everybody },
}

/** Where *New* and *Search* lead, once they lead somewhere. */
export const entries: { readonly new?: string; readonly search?: string } = { new: '/new' }

/** In the order of `entryNames`. */
export function entriesFor(role: Role): readonly { readonly name: EntryName; readonly href: string }[] {
  return entryNames.flatMap((name) => {
    const entry = working[name]
    return entry?.for.includes(role) ? [{ name, href: entry.href }] : []
  })
}
