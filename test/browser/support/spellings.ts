import { createHash } from 'node:crypto'

/** The ways in which the same bytes may travel: a search for one of them alone proves little. */
export function spellingsOf(secret: string | Uint8Array): readonly string[] {
  const bytes = Buffer.from(secret)
  const text = typeof secret === 'string' ? [secret, secret.toUpperCase(), encodeURIComponent(secret)] : []
  const hashed = ['sha1', 'sha256', 'sha512'].map((name) => createHash(name).update(bytes).digest())
  const wide = Buffer.from(bytes.toString('latin1'), 'utf16le')
  return [...new Set([...text, bytes.toString('latin1'), ...[bytes, wide, ...hashed].flatMap(encodings)])]
}

/** Hexadecimal, and base64 in its three alignments without the signs that depend on what stands beside. */
function encodings(bytes: Buffer): readonly string[] {
  const base64 = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64url')
    return whole.slice(offset === 0 ? 0 : offset + 1, Math.floor(((bytes.length + offset) * 8) / 6))
  })
  const standard = base64.map((text) => text.replaceAll('-', '+').replaceAll('_', '/'))
  return [bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...base64, ...standard]
}

/** Which of these secrets stand in a text, in whatever spelling. */
export function foundIn(
  text: string,
  secrets: Readonly<Record<string, string | Uint8Array>>,
): readonly string[] {
  return Object.entries(secrets)
    .filter(([, secret]) => spellingsOf(secret).some((spelling) => text.includes(spelling)))
    .map(([name]) => name)
}
