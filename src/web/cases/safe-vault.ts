import { checkPin } from '#seal/organisation.ts'
import { vaultCertified } from '../session/certified.ts'
import { pinnedRoot, pinRoot } from '../session/device-store.ts'
import type { NetworkEntry } from './referral.ts'

/** `changed`: another root key than this device knows of that organisation. Nothing is sealed to it unasked. */
export type VaultCheck = 'safe' | 'not-certified' | 'changed'

/** Before anything is sealed to another organisation: its vault is signed by the root key that this device knows. */
export async function checkVault({ organisation, rootKey, vault }: NetworkEntry): Promise<VaultCheck> {
  if (!(await vaultCertified({ id: organisation, rootKey, vault }))) return 'not-certified'
  if (checkPin(await pinnedRoot(organisation), rootKey) === 'changed') return 'changed'
  await pinRoot(organisation, rootKey)
  return 'safe'
}
