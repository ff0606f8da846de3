/** What npm wrote down of a package in the lock file. */
export type Locked = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
export type LockFile = { readonly packages: Readonly<Record<string, Locked>> }

/**
 * Builds for other platforms that a package offers and the lock file does not list. npm leaves them out when the
 * registry of the day lacks them, and `npm ci` then refuses the whole lock file everywhere.
 *
 * @returns the path in the lock file and the entry that belongs there; without a checksum, which nobody saw
 */
export function missingPlatformBuilds({ packages }: LockFile): [path: string, entry: Locked][] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isListed(packages, parent, name))
      .map(([name, version]): [string, Locked] => [`node_modules/${name}`, entryOf(name, version, dev)]),
  )
}

/** Whether npm would find a package from where its parent stands: there, or in any folder above. */
function isListed(packages: LockFile['packages'], parent: string, name: string): boolean {
  const above = parent
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'))
  return ['', ...above].some(
    (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages,
  )
}

/** In the order in which npm writes it. */
function entryOf(name: string, version: string, dev: boolean | undefined): Locked {
  const { os, cpu, libc } = platformOf(name)
  return { version, cpu, ...(dev === true && { dev }), ...(libc && { libc }), optional: true, os }
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

type Platform = {
  readonly os: readonly string[]
  readonly cpu: readonly string[]
  readonly libc?: readonly string[]
}

/** For which machines a build is, as its name says: `binding-linux-x64-musl`. */
function platformOf(name: string): Platform {
  const words = name.split(/[/-]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (os.length === 0 || cpu.length === 0) throw new Error(`${name} does not say for which platform it is`)
  if (!os.includes('linux')) return { os, cpu }
  const isMusl = words.some((word) => word.startsWith('musl'))
  const saysLibc = isMusl || words.some((word) => word.startsWith('gnu'))
  return saysLibc ? { os, cpu, libc: [isMusl ? 'musl' : 'glibc'] } : { os, cpu }
}

/** Dependencies of `package.json` that the lock file has not, or has in another version. */
export function unlockedDependencies(manifest: Manifest, { packages }: LockFile): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  return Object.entries(wanted)
    .filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)
    .map(([name, version]) => `${name} ${version} is not in the lock file`)
}

type Dependencies = Readonly<Record<string, string>>
export type Manifest = {
  readonly dependencies?: Dependencies
  readonly devDependencies?: Dependencies
  readonly optionalDependencies?: Dependencies
}
