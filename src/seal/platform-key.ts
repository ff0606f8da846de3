/** A key inside the platform's cryptography: usable, and (unless made extractable) never readable. */
export type PlatformKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>
