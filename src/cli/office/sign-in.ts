import type { Instant } from '#engine/facts.ts'
import type { Me } from '#http/api/accounts.ts'
import type { Uuid } from '#record/entry.ts'
import type { KdfParameters, WrappedUserKeys } from '#record/keys.ts'
import { certifyDevice, type Device, newDevice } from '#seal/device.ts'
import { ready } from '#seal/hash.ts'
import type { Random } from '#seal/octets.ts'
import { type OpenRoot, openRoot } from '#seal/organisation.ts'
import { passphraseSecrets } from '#seal/passphrase.ts'
import { type OpenUserKeys, openUserKeys } from '#seal/user-keys.ts'
import { type OpenVault, openVault } from '#seal/vault.ts'
import { Conversation, isOfficeRefusal, type OfficeRefusal, type Transport } from './transport.ts'

/** Time, chance and identity, handed in. */
export type Ground = { readonly now: () => Instant; readonly random: Random; readonly newId: () => Uuid }

/** A signed-in device with everything that it may open. */
export type SignedIn = {
  readonly office: Conversation
  readonly me: Me
  readonly keys: OpenUserKeys
  readonly device: Device
  readonly vaults: readonly OpenVault[]
  readonly root: OpenRoot | undefined
  readonly ground: Ground
}

const notOpenable = (code: string): OfficeRefusal => ({
  kind: 'refused',
  status: 0,
  code,
  message: 'The keys could not be opened with this passphrase.',
})

/** Opens what the organisation has wrapped to somebody whose own keys are open. */
export async function enter(
  office: Conversation,
  keys: OpenUserKeys,
  device: Device,
  ground: Ground,
): Promise<SignedIn | OfficeRefusal> {
  const me = await office.ask<Me>('GET', '/api/me')
  if (isOfficeRefusal(me)) return me
  const vaults = await Promise.all(me.vault.map((wrap) => openVault(wrap, keys)))
  const root = me.root === undefined ? undefined : await openRoot(me.root, keys)
  return {
    office,
    me,
    keys,
    device,
    vaults: vaults.flatMap((opened) => (opened.kind === 'opened' ? [opened.vault] : [])),
    root: root?.kind === 'opened' ? root.root : undefined,
    ground,
  }
}

/** Signs in with a name and a passphrase, as a new device. */
export async function signIn(
  transport: Transport,
  name: string,
  passphrase: string,
  ground: Ground,
): Promise<SignedIn | OfficeRefusal> {
  await ready()
  const office = new Conversation(transport)
  const begun = await office.ask<{ readonly kdf: KdfParameters }>('POST', '/api/sign-in/begin', { name })
  if (isOfficeRefusal(begun)) return begun
  const secrets = await passphraseSecrets(passphrase, begun.kdf)
  if (secrets.kind === 'refused') return notOpenable(secrets.code)
  const { proof, wrapKey } = secrets
  const answer = await office.ask<{ readonly wrappedByPassphrase: WrappedUserKeys }>(
    'POST',
    '/api/sign-in/keys',
    { name, proof },
  )
  if (isOfficeRefusal(answer)) return answer
  const opened = await openUserKeys(answer.wrappedByPassphrase, wrapKey)
  if (opened.kind === 'refused') return notOpenable(opened.code)
  const device = await newDevice(ground.newId(), ground.random)
  const certificate = await certifyDevice(opened.keys, device, ground.now())
  const session = await office.ask('POST', '/api/sign-in', {
    name,
    proof,
    device: { id: device.device, certificate },
  })
  return isOfficeRefusal(session) ? session : enter(office, opened.keys, device, ground)
}
