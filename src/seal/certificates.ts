import { canonicalText } from '#record/canonical.ts'
import type { DeviceCertificate, MemberCertificate, VaultCertificate } from '#record/keys.ts'

/** The texts that certificates sign. Each names its kind, so that none can pass for another. */

export function deviceText({ device, user, publicKey, from }: Omit<DeviceCertificate, 'signature'>): string {
  return canonicalText({ signs: 'amparo-device-1', device, user, publicKey, from })
}

export function memberText(certificate: Omit<MemberCertificate, 'signature'>): string {
  const { organisation, user, publicKeys, may, from } = certificate
  return canonicalText({ signs: 'amparo-member-1', organisation, user, publicKeys, may, from })
}

export function vaultText({
  organisation,
  epoch,
  publicKey,
  from,
}: Omit<VaultCertificate, 'signature'>): string {
  return canonicalText({ signs: 'amparo-vault-1', organisation, epoch, publicKey, from })
}
