import { vaultCertified } from '../session/certified.ts'
import { pin } from '../session/device-store.ts'
import type { NetworkEntry } from './referral.ts'

/** `changed`: another root key than this device knows of that organisation. `older`: a vault of before somebody left it. */
export type VaultCheck = 'safe' | 'not-certified' | 'changed' | 'older'

/**
 * Before anything is sealed to another organisation: its vault is signed by the root key that this device knows, and is
 * no older than the one that it met last.
 */
export async function checkVault({ organisation, rootKey, vault }: NetworkEntry): Promise<VaultCheck> {
  if (!(await vaultCertified({ id: organisation, rootKey, vault }))) return 'not-certified'
  const check = await pin(organisation, { rootKey, epoch: vault.epoch })
  return check === 'changed' || check === 'older' ? check : 'safe'
}
