import { existsSync, readFileSync } from 'node:fs'

/**
 * Public data that stands beside the project and is never copied into it. Tests that need it are skipped where
 * it is absent, and their name says so.
 */
const folder = new URL('../../../shared/data/', import.meta.url)

export const hasSharedData = (name: string): boolean => existsSync(new URL(name, folder))

export const sharedData = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)))
