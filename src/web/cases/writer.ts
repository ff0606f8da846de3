import type { Purpose } from '#record/entry.ts'
import type { Writer } from '#seal/write-entry.ts'
import type { OpenSession } from '../session/session.ts'

/** Who writes from this browser, and into which vault. */
export function writerOf({ me, keys, device }: OpenSession, purpose: Purpose): Writer {
  const { id, vault } = me.organisation
  const own = keys.vaults.find((opened) => opened.organisation === id && opened.epoch === vault.epoch)
  return {
    author: { user: me.user.id, organisation: id },
    device: { device: device.id, publicKey: device.certificate.publicKey, signing: device.signing },
    purpose,
    vault,
    ...(own ? { nameKey: own.nameKey } : {}),
  }
}
