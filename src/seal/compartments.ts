import { z } from 'zod'
import { type Compartment, compartments } from '#engine/dictionary.ts'
import { canonicalText } from '#record/canonical.ts'
import type { KeyId, OrganisationId, RecordId } from '#record/entry.ts'
import type { KeyWrap, VaultCertificate } from '#record/keys.ts'
import { type Binding, hpke } from './hpke.ts'
import { fromBytes, type Random, textOf, toBytes, utf8 } from './octets.ts'
import { pad, unpad } from './padding.ts'
import type { PlatformKey } from './platform-key.ts'
import { importSealingKey } from './symmetric.ts'
import type { OpenVault } from './vault.ts'

/** `disclosed` is the compartment of a disclosure: chosen values under a key that opens nothing else. */
export type SealedCompartment = Compartment | 'disclosed'

/** A key for one compartment of one record in one organisation and epoch. Its identifier tells nobody which. */
export type CompartmentKey = {
  readonly id: KeyId
  readonly record: RecordId
  readonly organisation: OrganisationId
  readonly compartment: SealedCompartment
  readonly epoch: number
  readonly key: PlatformKey
}

/** The keys that this device has opened. A device that may only write has none. */
export type KeyRing = ReadonlyMap<KeyId, CompartmentKey>

const wrapped = z.strictObject({ compartment: z.enum([...compartments, 'disclosed']), key: z.string() })

type Target = Pick<VaultCertificate, 'organisation' | 'epoch' | 'publicKey'>

/**
 * Makes a key and wraps it to each vault. The first is that of the organisation to which the key belongs. Who may
 * only write keeps the wraps and forgets the key.
 */
export async function newCompartmentKey(request: {
  readonly record: RecordId
  readonly compartment: SealedCompartment
  readonly vaults: readonly [own: Target, ...others: Target[]]
  readonly random: Random
  readonly newId: () => KeyId
}): Promise<{ readonly key: CompartmentKey; readonly wraps: readonly KeyWrap[] }> {
  const { record, compartment, vaults, random } = request
  const id = request.newId()
  const secret = random(32)
  // All compartments fall into one size class, so that a length does not tell them apart.
  const content = pad(utf8(canonicalText({ compartment, key: toBytes(secret) })))
  const { sealTo } = await hpke()
  const wraps = await Promise.all(
    vaults.map(async ({ organisation, epoch, publicKey }) => {
      const place = { key: id, record, organisation, epoch }
      return { ...place, ...(await sealTo(publicKey, bindingOf(place), content)) }
    }),
  )
  const [{ organisation, epoch }] = vaults
  const key = await importSealingKey(secret)
  secret.fill(0)
  content.fill(0)
  return { key: { id, record, organisation, compartment, epoch, key }, wraps }
}

/** Opens what these vaults can open. `closed` are the keys for which this device has no vault, or a broken wrap. */
export async function openWraps(
  wraps: readonly KeyWrap[],
  vaults: readonly OpenVault[],
): Promise<{ readonly ring: KeyRing; readonly closed: readonly KeyId[] }> {
  const opened = await Promise.all(wraps.map((wrap) => openWrap(wrap, vaults)))
  const ring = new Map(opened.flatMap((key) => (key ? [[key.id, key] as const] : [])))
  const closed = [...new Set(wraps.map(({ key }) => key))].filter((id) => !ring.has(id))
  return { ring, closed }
}

async function openWrap(wrap: KeyWrap, vaults: readonly OpenVault[]): Promise<CompartmentKey | undefined> {
  const { key: id, record, organisation, epoch } = wrap
  const vault = vaults.find((one) => one.organisation === organisation && one.epoch === epoch)
  if (!vault) return undefined
  const { open } = await hpke()
  const padded = await open(vault.opening, bindingOf(wrap), wrap)
  const content = padded && unpad(padded)
  if (!content) return undefined
  const { compartment, key } = wrapped.parse(JSON.parse(textOf(content)))
  return {
    id,
    record,
    organisation,
    compartment,
    epoch,
    key: await importSealingKey(fromBytes(key)),
  }
}

/** The key with which this device goes on writing to a compartment, if it has one of this epoch. */
export function findKey(
  ring: KeyRing,
  wanted: Pick<CompartmentKey, 'record' | 'organisation' | 'compartment' | 'epoch'>,
): CompartmentKey | undefined {
  return [...ring.values()].find(
    (key) =>
      key.record === wanted.record &&
      key.organisation === wanted.organisation &&
      key.compartment === wanted.compartment &&
      key.epoch === wanted.epoch,
  )
}

function bindingOf({ key, record, organisation, epoch }: Omit<KeyWrap, 'enc' | 'ciphertext'>): Binding {
  return { purpose: 'amparo-compartment-key-1', aad: canonicalText({ key, record, organisation, epoch }) }
}
