import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Surroundings } from '#app/ports/actor.ts'
import { personCodeLength, personCodeLetters } from '#record/person-code.ts'

const letter = (): string => personCodeLetters[randomInt(personCodeLetters.length)] ?? ''

/** The clock and the chance of this process. Nothing else in the program reads them. */
export const surroundings: Surroundings = {
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
  newPersonCode: () => Array.from({ length: personCodeLength }, letter).join(''),
  newSecret: () => randomBytes(32).toString('base64url'),
}

export const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest()

/** What the database knows a session by. The cookie itself never reaches it. */
export const sidOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export const decode = (bytes: string): Uint8Array => Buffer.from(bytes, 'base64url')
