import { createHash } from 'node:crypto'

const names = new Map<string, string>()

/** The name under which a statement is prepared: the same text has the same name on every connection. */
export const statementName = (text: string): string => {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash('sha256').update(text).digest('base64url')
  names.set(text, name)
  return name
}
