import type { Instant } from '#engine/facts.ts'
import { canonicalText } from '#record/canonical.ts'
import type { OrganisationId, UserId } from '#record/entry.ts'
import type { MemberCertificate, UserPublicKeys, VaultCertificate, VaultWrap } from '#record/keys.ts'
import type { Random } from './octets.ts'
import type { OpenRoot } from './organisation.ts'
import { startEpoch } from './vault.ts'
import { type KeyCache, verifyMember } from './verify.ts'

/** A member as the office lists her: believed only as far as the root key signed it. */
export type ListedMember = {
  readonly id: UserId
  readonly organisation: OrganisationId
  readonly publicKeys: UserPublicKeys
  readonly certificate?: MemberCertificate | undefined
}

/** Whether the root key signed exactly the keys under which this member is listed. */
export async function checkMember(
  { certificate, id, organisation, publicKeys }: ListedMember,
  rootKey: string,
  cache: KeyCache,
): Promise<'certified' | 'doubtful'> {
  if (!certificate) return 'doubtful'
  const signed = canonicalText({
    user: certificate.user,
    organisation: certificate.organisation,
    publicKeys: certificate.publicKeys,
  })
  if (signed !== canonicalText({ user: id, organisation, publicKeys })) return 'doubtful'
  return (await verifyMember(certificate, rootKey, cache)) === 'valid' ? 'certified' : 'doubtful'
}

export type NextEpoch =
  | {
      readonly kind: 'started'
      readonly vault: { readonly certificate: VaultCertificate; readonly wraps: readonly VaultWrap[] }
    }
  /** Who leaves never had a key of the vault: none has to follow. */
  | { readonly kind: 'not-needed' }
  /** The office lists a reader whose keys the root key did not sign. Nothing is wrapped to such keys. */
  | { readonly kind: 'refused'; readonly code: 'member-not-certified'; readonly member: UserId }

const mayRead = ({ certificate }: ListedMember): boolean => certificate?.may === 'read'

/** The epoch that follows when a member leaves: for those who may read and stay, and for nobody else. */
export async function epochWithout(
  leaving: ListedMember,
  root: OpenRoot,
  office: {
    readonly members: readonly ListedMember[]
    readonly newest: number
    readonly now: Instant
    readonly random: Random
    readonly cache: KeyCache
  },
): Promise<NextEpoch> {
  if (!mayRead(leaving)) return { kind: 'not-needed' }
  const staying = office.members.filter((member) => member.id !== leaving.id && mayRead(member))
  for (const member of staying)
    if ((await checkMember(member, root.publicKey, office.cache)) === 'doubtful')
      return { kind: 'refused', code: 'member-not-certified', member: member.id }
  const readers = staying.map(({ id, publicKeys }) => ({ user: id, publicKeys }))
  const { now, random } = office
  return {
    kind: 'started',
    vault: await startEpoch(root, { epoch: office.newest + 1, readers, now, random }),
  }
}
