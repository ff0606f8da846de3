import type { Admission, MemberView, NewOrganisation, OrganisationKind } from '#http/api/accounts.ts'
import { certifyMember, createRoot, shareRoot } from '#seal/organisation.ts'
import type { OpenUserKeys } from '#seal/user-keys.ts'
import { shareVault, startEpoch } from '#seal/vault.ts'
import { newId, random } from '../chance.ts'
import { now } from '../clock.ts'
import type { OpenSession } from '../session/session.ts'

export type OrganisationAnswers = {
  readonly name: string
  readonly kind: OrganisationKind
  readonly country: string
}

/** Makes an organisation's root key and first vault, and admits the founder to both. */
export async function found(
  answers: OrganisationAnswers,
  keys: OpenUserKeys,
): Promise<{ readonly organisation: NewOrganisation; readonly admission: Admission }> {
  const id = newId()
  const founder = { user: keys.user, publicKeys: keys.publicKeys }
  const { root, wrap } = await createRoot(id, founder, random)
  const vault = await startEpoch(root, { epoch: 1, readers: [founder], now: now(), random })
  const certificate = await certifyMember(root, { ...founder, may: 'read' }, now())
  return {
    organisation: {
      id,
      ...answers,
      name: answers.name.trim(),
      rootKey: root.publicKey,
      vault: vault.certificate,
    },
    admission: { user: keys.user, certificate, vault: [...vault.wraps], root: wrap },
  }
}

export type Admitted =
  | { readonly kind: 'admission'; readonly admission: Admission }
  | { readonly kind: 'refused'; readonly code: 'root-not-openable' | 'vault-not-openable' }

/**
 * What lets a colleague in: the root's signature over keys that were compared by voice, the vault for those who may
 * read, and the root for somebody else in charge.
 */
export async function admit({ me, keys }: OpenSession, member: MemberView): Promise<Admitted> {
  if (!keys.root || !me.root) return { kind: 'refused', code: 'root-not-openable' }
  const reader = { user: member.id, publicKeys: member.publicKeys }
  const may = member.role === 'first-responder' ? 'write-only' : 'read'
  const certificate = await certifyMember(keys.root, { ...reader, may }, now())
  const shared = await Promise.all(
    may === 'read' ? me.vault.map((wrap) => shareVault(wrap, keys.user, reader)) : [],
  )
  const vault = shared.flatMap((answer) => (answer.kind === 'shared' ? [answer.wrap] : []))
  if (vault.length < shared.length) return { kind: 'refused', code: 'vault-not-openable' }
  const admission = { user: member.id, certificate, vault }
  if (member.role !== 'in-charge') return { kind: 'admission', admission }
  const root = await shareRoot(me.root, keys.user, reader)
  return root.kind === 'shared' ? { kind: 'admission', admission: { ...admission, root: root.wrap } } : root
}
