/**
 * One value of an HTCDS picklist. `also` are other spellings that IOM's own documents use for it.
 * `ours` is a code of our list, or `unknown` where the standard has a value for not knowing.
 */
export type StandardValue<Ours extends string> = {
  readonly label: string
  readonly ours: Ours | 'unknown'
  readonly also?: readonly string[]
}

/** HTCDS, IOM, CC BY 4.0; no endorsement implied. Each crosswalk names the picklist that it follows. */
export type FromHtcds<Ours extends string> = Readonly<Record<string, StandardValue<Ours>>>

/** For every code of ours the value that says it in HTCDS; `null` where the standard cannot say it. */
export type ToHtcds<Ours extends string, From> = Readonly<Record<Ours, (keyof From & string) | null>>

/** How picklist values are compared: letters and digits only, in lower case. */
export const foldValue = (written: string): string => written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
