import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const kernelFile = '/proc/sys/kernel/random/boot_id'

/** Identifies the time since the machine was last started; undefined where the system does not say. */
export const currentBoot = (): string | undefined =>
  existsSync(kernelFile) ? readFileSync(kernelFile, 'utf8').trim() : undefined

const bootFile = (folder: string): string => join(folder, 'journal', 'boot')

/**
 * Was the folder last opened since the machine was started? If not, PGlite's files may lack what the disk
 * never received, because PGlite never calls fsync.
 */
export const isSameBoot = (folder: string, boot: string | undefined): boolean =>
  boot !== undefined && existsSync(bootFile(folder)) && readFileSync(bootFile(folder), 'utf8') === boot

export const writeBoot = (folder: string, boot: string | undefined): void =>
  writeFileSync(bootFile(folder), boot ?? '', { mode: 0o600 })
