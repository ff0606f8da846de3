import { BlockList, isIPv4 } from 'node:net'
import type { NetworkInterfaceInfo } from 'node:os'

/**
 * Networks that are nobody's but the office's own: what the local authority may vouch for, and nothing else, so
 * that a device which trusts it is not exposed on the internet if its key is ever stolen.
 */
export const localNetworks = [
  { network: '10.0.0.0', prefix: 8 },
  { network: '100.64.0.0', prefix: 10 },
  { network: '127.0.0.0', prefix: 8 },
  { network: '169.254.0.0', prefix: 16 },
  { network: '172.16.0.0', prefix: 12 },
  { network: '192.168.0.0', prefix: 16 },
  { network: '::1', prefix: 128 },
  { network: 'fc00::', prefix: 7 },
] as const

/** Endings of host names that no public authority hands out. */
export const localDomains = ['localhost', 'local', 'lan', 'home.arpa'] as const

/** By what a device on the local network can reach this machine. */
export type MachineNames = { readonly names: readonly string[]; readonly addresses: readonly string[] }

/**
 * Names and local addresses of this machine; addresses of the open internet are left out.
 *
 * @param interfaces what `os.networkInterfaces()` returns
 * @param hostname what `os.hostname()` returns
 */
export function machineNames(
  interfaces: NodeJS.Dict<readonly Pick<NetworkInterfaceInfo, 'address'>[]>,
  hostname: string,
): MachineNames {
  const label = hostname.split('.')[0]?.toLowerCase() ?? ''
  const own = /^[a-z0-9-]+$/.test(label) && label !== 'localhost' ? [`${label}.local`] : []
  const found = Object.values(interfaces).flatMap((each) => (each ?? []).map(({ address }) => address))
  const local = new Set(['127.0.0.1', '::1', ...found.filter(isLocal)])
  return { names: ['localhost', ...own], addresses: [...local].toSorted() }
}

const locals = new BlockList()
for (const { network, prefix } of localNetworks) {
  locals.addSubnet(network, prefix, isIPv4(network) ? 'ipv4' : 'ipv6')
}
const isLocal = (address: string): boolean => locals.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
