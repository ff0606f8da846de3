import { X509Certificate } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Credential, createAuthority, createServerCertificate } from './certificates.ts'
import type { MachineNames } from './machine-names.ts'

/** What the server needs to speak HTTPS, and what a device needs to trust it. */
export type LocalAuthority = {
  /** For `tls.createServer`. */
  readonly server: Credential
  /** The certificate that devices install (DER, as phones expect it). */
  readonly certificate: Uint8Array
  /** SHA-256 of that certificate: 32 bytes in hexadecimal, `AB:CD:…`, as devices show it. */
  readonly fingerprint: string
}

const renewalDays = 30
const day = 24 * 60 * 60 * 1000

/**
 * The local authority of this data folder and a server certificate for this machine. Both are made on first
 * use and kept, readable by their owner alone; the server certificate is made anew when the machine has a name
 * or address that it does not cover, or when fewer than 30 days of it remain.
 *
 * @param dir the data folder
 * @throws if the folder cannot be written
 */
export async function localAuthority(dir: string, machine: MachineNames, now: Date): Promise<LocalAuthority> {
  const folder = join(dir, 'lan')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const authority = await kept(join(folder, 'authority.pem'), lasts(now), () =>
    createAuthority(`Amparo ${now.toISOString().slice(0, 10)}`, now),
  )
  const issuer = new X509Certificate(authority.cert)
  const stillServes = (cert: X509Certificate): boolean =>
    lasts(now)(cert) && cert.verify(issuer.publicKey) && covers(cert, machine)
  const server = await kept(join(folder, 'server.pem'), stillServes, () =>
    createServerCertificate(authority, machine, now),
  )
  return { server, certificate: issuer.raw, fingerprint: issuer.fingerprint256 }
}

const lasts =
  (now: Date) =>
  (cert: X509Certificate): boolean =>
    Date.parse(cert.validTo) - now.getTime() >= renewalDays * day

const covers = (cert: X509Certificate, { names, addresses }: MachineNames): boolean =>
  names.every((name) => cert.checkHost(name) !== undefined) &&
  addresses.every((address) => cert.checkIP(address) !== undefined)

/** Reads a credential from its file, or makes and keeps a new one where there is none that still serves. */
async function kept(
  file: string,
  serves: (cert: X509Certificate) => boolean,
  make: () => Promise<Credential>,
): Promise<Credential> {
  const stored = await readCredential(file)
  if (stored && serves(new X509Certificate(stored.cert))) return stored
  const made = await make()
  // One file for both halves, moved into place when complete: a crash never leaves a pair that do not match.
  await writeFile(`${file}.new`, `${made.cert}\n${made.key}\n`, { mode: 0o600 })
  await chmod(`${file}.new`, 0o600)
  await rename(`${file}.new`, file)
  return made
}

async function readCredential(file: string): Promise<Credential | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const cert = /-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----/.exec(text)?.[0]
  const key = /-----BEGIN PRIVATE KEY-----[^]*?-----END PRIVATE KEY-----/.exec(text)?.[0]
  return cert && key ? { cert, key } : undefined
}
