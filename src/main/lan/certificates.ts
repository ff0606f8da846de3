// The certificate library finds its algorithms through decorators, which need this; it comes first.
import 'reflect-metadata'
import type { webcrypto } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { localDomains, localNetworks, type MachineNames } from './machine-names.ts'

/** A certificate and its private key, both as PEM. */
export type Credential = { readonly cert: string; readonly key: string }

// The curve that every phone and browser of the last ten years accepts in a certificate.
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 24 * 60 * 60 * 1000
const authorityYears = 10
/** Apple's devices refuse longer ones, whoever signed them. */
const serverDays = 397

/**
 * A new authority that can vouch for addresses of local networks only.
 *
 * @param name what a device shows in its list of trusted authorities
 */
export async function createAuthority(name: string, now: Date): Promise<Credential> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [name] }, { O: ['Amparo'] }],
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(now.getTime() - day),
    notAfter: new Date(now.getTime() + authorityYears * 365 * day),
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(localNamesOnly())),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { cert: certificate.toString('pem'), key: await privateKeyPem(keys.privateKey) }
}

/** A server certificate for the names and addresses of a machine, signed by the authority. */
export async function createServerCertificate(
  authority: Credential,
  machine: MachineNames,
  now: Date,
): Promise<Credential> {
  const issuer = new X509Certificate(authority.cert)
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.create({
    subject: [{ CN: ['Amparo'] }],
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey: await readPrivateKey(authority.key),
    signingAlgorithm: algorithm,
    notBefore: new Date(now.getTime() - day),
    notAfter: new Date(now.getTime() + serverDays * day),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([
        ...machine.names.map((value) => ({ type: 'dns' as const, value })),
        ...machine.addresses.map((value) => ({ type: 'ip' as const, value })),
      ]),
      await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { cert: certificate.toString('pem'), key: await privateKeyPem(keys.privateKey) }
}

function localNamesOnly(): NameConstraints {
  const allowed = [
    ...localNetworks.map(({ network, prefix }) => new GeneralName({ iPAddress: `${network}/${prefix}` })),
    ...localDomains.map((dNSName) => new GeneralName({ dNSName })),
  ]
  const subtrees = allowed.map((base) => new GeneralSubtree({ base }))
  return new NameConstraints({ permittedSubtrees: new GeneralSubtrees(subtrees) })
}

async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  return PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), PemConverter.PrivateKeyTag)
}

function readPrivateKey(pem: string): Promise<webcrypto.CryptoKey> {
  const [pkcs8 = new ArrayBuffer()] = PemConverter.decode(pem)
  return crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign'])
}
