import canonicalize from 'canonicalize'

/**
 * RFC 8785 canonical JSON: one text for one value, whatever the order in which its keys were written.
 * What is hashed, signed or compared is always this text in UTF-8.
 *
 * @throws Error for what JSON cannot say (`NaN`, a lone surrogate, a circle, `undefined` as a whole).
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('This value has no JSON text')
  return text
}

/** SHA-256 of the UTF-8 bytes of a text, as unpadded base64url. Passed in, so that this folder needs no platform. */
export type HashText = (text: string) => string
