import type { ImportedItem } from './htcds-data.ts'

/** The dictionary takes 8,000 characters a note. */
const longestNote = 8000

/**
 * What has no field of its own, line by line under the name of its column, in as few sealed notes as it takes.
 * Nothing is shortened.
 */
export const noteItems = (
  said: readonly { readonly name: string; readonly text: string }[],
): readonly ImportedItem[] => {
  const notes: string[] = []
  for (const line of said.flatMap(({ name, text }) => piecesOf(`${name}: ${text}`))) {
    const last = notes.at(-1)
    if (last === undefined || last.length + line.length + 1 > longestNote) notes.push(line)
    else notes[notes.length - 1] = `${last}\n${line}`
  }
  return notes.map((text) => ({ section: 'note', fields: { text: { value: text, said: 'not-stated' } } }))
}

const piecesOf = (line: string): readonly string[] => {
  const pieces: string[] = []
  for (let at = 0; at < line.length; at += longestNote) pieces.push(line.slice(at, at + longestNote))
  return pieces
}
