import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Surroundings } from '#app/ports/actor.ts'

/** No letter or digit that can be taken for another one, no vowel: a code is never a word. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ23456789'

const codeLength = 7

/** The clock and the chance of this process. Nothing else in the program reads them. */
export const surroundings: Surroundings = {
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
  newPersonCode: () => Array.from({ length: codeLength }, () => letters[randomInt(letters.length)]).join(''),
  newSecret: () => randomBytes(32).toString('base64url'),
}

export const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest()

/** What the database knows a session by. The cookie itself never reaches it. */
export const sidOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export const decode = (bytes: string): Uint8Array => Buffer.from(bytes, 'base64url')
