import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, createServer } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LocalAuthority, localAuthority } from './authority.ts'
import { type Credential, createAuthority, createServerCertificate } from './certificates.ts'
import { machineNames } from './machine-names.ts'

const now = new Date('2026-11-22T10:00:00Z')
const later = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
const machine = { names: ['localhost', 'office.local'], addresses: ['127.0.0.1', '192.168.1.20', '::1'] }

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'amparo-lan-'))
})
afterEach(() => rm(dir, { recursive: true }))

/** Opens a connection as a device would that trusts one authority alone; `yes`, or why it refused. */
async function trusts(authority: string, server: Credential, servername: string): Promise<string> {
  const listening = createServer({ cert: server.cert, key: server.key })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  const answer = await new Promise<string>((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', ca: authority, servername }, () => resolve('yes'))
    socket.on('error', (error) => resolve(error.message))
    socket.on('close', () => listening.close())
    socket.on('secureConnect', () => socket.end())
  })
  return answer
}

const pem = ({ certificate }: LocalAuthority): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString('base64')}\n-----END CERTIFICATE-----`

describe('a device that trusts the local authority', () => {
  test('accepts the server under the names and addresses of its machine', async () => {
    const authority = await localAuthority(dir, machine, new Date())
    expect(await trusts(pem(authority), authority.server, 'office.local')).toBe('yes')
    expect(await trusts(pem(authority), authority.server, 'localhost')).toBe('yes')
  })

  test('refuses the server under another name', async () => {
    const authority = await localAuthority(dir, machine, new Date())
    expect(await trusts(pem(authority), authority.server, 'other.local')).toMatch(
      /does not match certificate's altnames/,
    )
  })

  test('refuses a server that another authority vouches for', async () => {
    const authority = await localAuthority(dir, machine, new Date())
    const stranger = await createAuthority('Stranger', new Date())
    const server = await createServerCertificate(stranger, machine, new Date())
    expect(await trusts(pem(authority), server, 'localhost')).not.toBe('yes')
  })

  test('does not accept what a stolen authority key signs for a site or address of the internet', async () => {
    const stolen = await createAuthority('Amparo', new Date())
    const bank = await createServerCertificate(stolen, { names: ['bank.example'], addresses: [] }, new Date())
    const address = await createServerCertificate(
      stolen,
      { names: ['localhost'], addresses: ['203.0.113.7'] },
      new Date(),
    )
    expect(await trusts(stolen.cert, bank, 'bank.example')).toBe('permitted subtree violation')
    expect(await trusts(stolen.cert, address, 'localhost')).toBe('permitted subtree violation')
  })
})

describe('what is kept', () => {
  test('is readable by its owner alone', async () => {
    await localAuthority(dir, machine, now)
    const files = await readdir(join(dir, 'lan'))
    expect(files.toSorted()).toEqual(['authority.pem', 'server.pem'])
    const modes = await Promise.all(
      files.map(async (file) => (await stat(join(dir, 'lan', file))).mode & 0o777),
    )
    expect(modes).toEqual([0o600, 0o600])
    expect((await stat(join(dir, 'lan'))).mode & 0o777).toBe(0o700)
  })

  test('is used again at the next start, and nothing is made anew', async () => {
    const first = await localAuthority(dir, machine, now)
    expect(await localAuthority(dir, machine, later(300))).toEqual(first)
  })

  test('a new address brings a new server certificate under the same authority', async () => {
    const first = await localAuthority(dir, machine, now)
    const moved = { ...machine, addresses: ['127.0.0.1', '10.4.0.9'] }
    const second = await localAuthority(dir, moved, now)
    expect(second.server.cert).not.toBe(first.server.cert)
    expect(second.fingerprint).toBe(first.fingerprint)
  })

  test('the server certificate is renewed in its last 30 days, so that no device meets an expired one', async () => {
    const first = await localAuthority(dir, machine, now)
    const kept = await localAuthority(dir, machine, later(397 - 31))
    const renewed = await localAuthority(dir, machine, later(397 - 29))
    expect(kept.server.cert).toBe(first.server.cert)
    expect(renewed.server.cert).not.toBe(first.server.cert)
    expect(renewed.fingerprint).toBe(first.fingerprint)
  })
})

test('a machine is known by its local name and addresses, and never by one of the open internet', () => {
  const interfaces = {
    lo: [{ address: '127.0.0.1' }, { address: '::1' }],
    wifi: [
      { address: '192.168.1.20' },
      { address: 'fe80::1' },
      { address: 'fd12::5' },
      { address: '2001:db8::1' },
    ],
    wire: [{ address: '203.0.113.7' }],
  }
  expect(machineNames(interfaces, 'Office.example.org')).toEqual({
    names: ['localhost', 'office.local'],
    addresses: ['127.0.0.1', '192.168.1.20', '::1', 'fd12::5'],
  })
})
