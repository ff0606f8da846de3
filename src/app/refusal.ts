/**
 * What a user can meet. Codes are stable: clients, tests and the help pages rely on them. `http` gives each a
 * status and a sentence; `detail` never carries a value that somebody typed.
 */
export const refusalCodes = [
  'already-set-up',
  'author-is-not-you',
  'body-malformed',
  'body-too-large',
  'branch-is-not-yours',
  'chain-broken',
  'clock-ahead',
  'code-unknown',
  'commitment-differs',
  'conditional-service',
  'consent-does-not-cover',
  'consent-missing',
  'device-unknown',
  'dictionary-too-old',
  'disclosure-not-live',
  'entry-differs',
  'field-unknown',
  'last-in-charge',
  'link-unknown',
  'may-not',
  'member-unknown',
  'membership-ended',
  'method-not-allowed',
  'name-or-passphrase-wrong',
  'name-taken',
  'not-a-case-worker',
  'not-found',
  'not-signed-in',
  'organisation-unknown',
  'placement-through-desk-only',
  'purpose-denied',
  'record-exists',
  'record-moved-on',
  'section-unknown',
  'signature-wrong',
  'storage-full',
  'value-malformed',
  'vault-differs',
  'vault-outdated',
  'wait-before-trying',
  'wrap-missing',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export type Refused = {
  readonly kind: 'refused'
  readonly code: RefusalCode
  /** Where in the request: an entry's id, a path of fields. */
  readonly at?: string
  readonly retryAfterSeconds?: number
  /** The safeguard on which the refusal rests, where there is one. */
  readonly safeguard?: string
}

export const refused = (code: RefusalCode, more: Omit<Refused, 'kind' | 'code'> = {}): Refused => ({
  kind: 'refused',
  code,
  ...more,
})

export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused'
