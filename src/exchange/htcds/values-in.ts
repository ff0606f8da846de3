/** Labels of the standard hold semicolons and commas themselves; none holds more than two. */
const longestJoin = 3

/**
 * Takes a list apart: semicolons, bars and line breaks first, then, where a part is no value, commas and spaces,
 * because form exports separate by spaces. What belongs together as one label is put together again.
 */
export const valuesIn = <Read>(
  text: string,
  readOne: (part: string) => Read | undefined,
): readonly Read[] | undefined => {
  const parts = partsOf(text, /[;|\n]+/)
  const values: Read[] = []
  for (let at = 0; at < parts.length; ) {
    const joined = longestValue(parts.slice(at, at + longestJoin), readOne)
    const pieces = joined === undefined ? piecesIn(parts[at] ?? '', readOne) : [joined.value]
    if (pieces === undefined) return undefined
    values.push(...pieces)
    at += joined?.parts ?? 1
  }
  return [...new Set(values)]
}

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const longestValue = <Read>(
  parts: readonly string[],
  readOne: (part: string) => Read | undefined,
): { value: Read; parts: number } | undefined => {
  for (let count = parts.length; count > 0; count--) {
    const value = readOne(parts.slice(0, count).join('; '))
    if (value !== undefined) return { value, parts: count }
  }
  return undefined
}

const piecesIn = <Read>(
  part: string,
  readOne: (piece: string) => Read | undefined,
): readonly Read[] | undefined => {
  for (const separator of [/,/, /\s+/]) {
    const pieces = partsOf(part, separator)
    const read = pieces.map(readOne)
    if (pieces.length > 1 && read.every((one) => one !== undefined)) return read
  }
  return undefined
}
