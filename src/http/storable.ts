/** Deeper than anything that we send. */
const deepest = 40

const isText = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/**
 * Whether a parsed document can be kept as it is: JSON can spell a NUL and half of a surrogate pair, which no database
 * stores as text, and nests without end.
 */
export function isStorable(document: unknown, depth = 0): boolean {
  if (typeof document === 'string') return isText(document)
  if (typeof document !== 'object' || document === null) return true
  if (depth > deepest) return false
  return Object.entries(document).every(([key, value]) => isText(key) && isStorable(value, depth + 1))
}
