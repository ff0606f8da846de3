import type { MemberView, NewOrganisation } from '#http/api/accounts.ts'
import { checkMember } from '#seal/next-epoch.ts'
import { type KeyCache, verifyVault } from '#seal/verify.ts'

const cache: KeyCache = new Map()

/** Whether the vault to which devices seal for this organisation is signed by its root key. */
export async function vaultCertified(
  organisation: Pick<NewOrganisation, 'id' | 'rootKey' | 'vault'>,
): Promise<boolean> {
  const { id, rootKey, vault } = organisation
  if (vault.organisation !== id) return false
  return (await verifyVault(vault, rootKey, cache)) === 'valid'
}

/** Whether the root key signed exactly the keys under which this member is shown. */
export const memberCertified = async (member: MemberView, rootKey: string): Promise<boolean> =>
  (await checkMember(member, rootKey, cache)) === 'certified'
