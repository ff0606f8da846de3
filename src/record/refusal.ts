export type ValueRefusalCode =
  | 'wrong-type'
  | 'unexpected-key'
  | 'missing-key'
  | 'unknown-source-of-fact'
  | 'unknown-code'
  | 'repeated-code'
  | 'empty-list'
  | 'list-too-long'
  | 'number-out-of-range'
  | 'moment-malformed'
  | 'unknown-zone'
  | 'unknown-country'
  | 'malformed-area'
  | 'malformed-language'
  | 'malformed-reference'
  | 'text-empty'
  | 'text-too-long'
  | 'unknown-section'
  | 'unknown-field'
  | 'not-a-node-fact'
  | 'wrong-compartment'
  | 'text-for-a-code'

/**
 * Something that cannot be taken. `at` is where it stands (`custody.startedAt.local`); `detail` says for
 * support what was expected and never repeats what was written, because that may name a person.
 */
export type Refusal<Code extends string = ValueRefusalCode> = {
  readonly kind: 'refused'
  readonly code: Code
  readonly at: string
  readonly detail: string
}

export const refuse = <Code extends string>(code: Code, at: string, detail: string): Refusal<Code> => ({
  kind: 'refused',
  code,
  at,
  detail,
})

/** No fact and no value has a `kind`. */
export function isRefusal<Outcome>(outcome: Outcome): outcome is Extract<Outcome, { kind: 'refused' }> {
  return typeof outcome === 'object' && outcome !== null && 'kind' in outcome && outcome.kind === 'refused'
}
