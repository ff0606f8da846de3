import type { Parameter } from '../database.ts'

const hexadecimal = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const element = (value: Parameter): string => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return arrayLiteral(value)
  const text = encodeParameter(value)
  return text === null ? 'null' : quoted(text)
}

const arrayLiteral = (values: readonly Parameter[]): string => `{${values.map(element).join(',')}}`

/** A parameter as PostgreSQL's text format; the same text goes to both engines. */
export const encodeParameter = (value: Parameter): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  if (value instanceof Uint8Array) return hexadecimal(value)
  if (value instanceof Date) throw new TypeError('Pass an instant as text, not as a Date')
  return Array.isArray(value) ? arrayLiteral(value) : JSON.stringify(value)
}
