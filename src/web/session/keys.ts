import type { Me } from '#http/api/accounts.ts'
import { type OpenRoot, openRoot } from '#seal/organisation.ts'
import type { PlatformKey } from '#seal/platform-key.ts'
import { type OpenUserKeys, openUserKeys } from '#seal/user-keys.ts'
import { type OpenVault, openVault } from '#seal/vault.ts'
import { vaultCertified } from './certified.ts'

/** Everything that this person can open, in memory. */
export type OpenKeys = {
  readonly user: OpenUserKeys
  /** Empty for those who only write, and for those who were not let in yet. */
  readonly vaults: readonly OpenVault[]
  /** Only in the hands of somebody in charge. */
  readonly root?: OpenRoot
}

export type KeysOpened =
  | { readonly kind: 'opened'; readonly keys: OpenKeys }
  | { readonly kind: 'refused'; readonly code: 'user-keys-not-openable' | 'vault-not-certified' }

/** Opens the user's keys, then with them what the organisation has wrapped to this person. */
export async function openKeys(me: Me, wrapKey: PlatformKey): Promise<KeysOpened> {
  const opened = await openUserKeys(me.wrappedByPassphrase, wrapKey)
  return opened.kind === 'refused' ? opened : openSharedKeys(me, opened.keys)
}

/** What the organisation has wrapped to somebody whose own keys are open already. */
export async function openSharedKeys(me: Me, user: OpenUserKeys): Promise<KeysOpened> {
  if (!(await vaultCertified(me.organisation))) return { kind: 'refused', code: 'vault-not-certified' }
  const vaults = await Promise.all(me.vault.map((wrap) => openVault(wrap, user)))
  const root = me.root ? await openRoot(me.root, user) : undefined
  return {
    kind: 'opened',
    keys: {
      user,
      vaults: vaults.flatMap((answer) => (answer.kind === 'opened' ? [answer.vault] : [])),
      ...(root?.kind === 'opened' ? { root: root.root } : {}),
    },
  }
}
