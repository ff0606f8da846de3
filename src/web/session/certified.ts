import type { MemberView, NewOrganisation } from '#http/api/accounts.ts'
import { canonicalText } from '#record/canonical.ts'
import { memberText, vaultText } from '#seal/certificates.ts'
import { type KeyCache, verifyText } from '#seal/verify.ts'

const cache: KeyCache = new Map()

/** Whether the vault to which devices seal for this organisation is signed by its root key. */
export async function vaultCertified(
  organisation: Pick<NewOrganisation, 'id' | 'rootKey' | 'vault'>,
): Promise<boolean> {
  const { id, rootKey, vault } = organisation
  if (vault.organisation !== id) return false
  return (await verifyText(vaultText(vault), vault.signature, rootKey, cache)) === 'valid'
}

/** Whether the root key signed exactly the keys under which this member is shown. */
export async function memberCertified(member: MemberView, rootKey: string): Promise<boolean> {
  const { certificate, id, organisation, publicKeys } = member
  if (!certificate) return false
  const signedFor = canonicalText({
    user: certificate.user,
    organisation: certificate.organisation,
    publicKeys: certificate.publicKeys,
  })
  if (signedFor !== canonicalText({ user: id, organisation, publicKeys })) return false
  return (await verifyText(memberText(certificate), certificate.signature, rootKey, cache)) === 'valid'
}
