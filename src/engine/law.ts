import type { Dictionary } from './dictionary.ts'
import { type CompiledSafeguard, compileSafeguard } from './evaluate.ts'
import type { Safeguard } from './safeguard.ts'

/** The safeguards made ready for one dictionary: compile once, evaluate many people. */
export type Law = {
  readonly dictionary: Dictionary
  readonly safeguards: readonly CompiledSafeguard[]
}

/** @throws Error where a safeguard names a section or field that the dictionary does not have. */
export function compileLaw(safeguards: readonly Safeguard[], dictionary: Dictionary): Law {
  return { dictionary, safeguards: safeguards.map((each) => compileSafeguard(each, dictionary)) }
}
