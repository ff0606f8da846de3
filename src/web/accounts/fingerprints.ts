import type { Bytes } from '#record/entry.ts'
import type { UserPublicKeys } from '#record/keys.ts'
import { ready } from '#seal/hash.ts'
import { fromBytes, join, toBytes } from '#seal/octets.ts'
import { fingerprint } from '#seal/organisation.ts'

/** Groups to read aloud. */
export type Groups = readonly string[]

export async function organisationGroups(rootKey: Bytes): Promise<Groups> {
  await ready()
  return fingerprint(rootKey).split('-')
}

/** Over both public keys of a person, so that neither can be exchanged unseen. */
export async function personGroups({ encryption, signing }: UserPublicKeys): Promise<Groups> {
  await ready()
  return fingerprint(toBytes(join(fromBytes(encryption), fromBytes(signing)))).split('-')
}
