import type { Instrument } from '#engine/safeguard.ts'
import * as custom from './custom.ts'
import * as guidance from './guidance.ts'
import * as judgments from './judgments.ts'
import * as treaties from './treaties.ts'

/** Every treaty, custom, guidance and judgment that a safeguard rests on, each once. */
export const instruments: readonly Instrument[] = [
  ...Object.values(treaties),
  ...Object.values(custom),
  ...Object.values(guidance),
  ...Object.values(judgments),
]
