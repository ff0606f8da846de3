import { nameParts, skeleton } from './names.ts'

/**
 * How near names are to the one that is sought. `same`: letter for letter. `spelling`: but for accents, script and the
 * small words between names. `sound`: written by ear. `part`: some of its parts only. Nearest first.
 */
export const nearnesses = ['same', 'spelling', 'sound', 'part'] as const
export type Nearness = (typeof nearnesses)[number]

const words = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')

type Reading = (name: string) => readonly string[]
const readings: readonly (readonly [nearness: Nearness, reading: Reading])[] = [
  ['same', words],
  ['spelling', nameParts],
  ['sound', (name) => nameParts(name).map(skeleton)],
]

/** Absent where nothing of the name agrees: then tokens were shared by chance. */
export function nearnessOf(sought: string, names: readonly string[]): Nearness | undefined {
  for (const [nearness, reading] of readings) {
    const known = new Set(names.flatMap(reading))
    const parts = reading(sought)
    if (parts.length > 0 && parts.every((part) => known.has(part))) return nearness
  }
  const sounds = new Set(names.flatMap(nameParts).map(skeleton))
  return nameParts(sought).some((part) => sounds.has(skeleton(part))) ? 'part' : undefined
}
