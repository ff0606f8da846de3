import type { RefusalCode, Refused } from '#app/refusal.ts'
import type { RefusalBody } from './api/accounts.ts'
import { refusalWords } from './words/refusals.ts'

const statuses = {
  'already-set-up': 409,
  'author-is-not-you': 403,
  'body-malformed': 400,
  'body-too-large': 413,
  'branch-is-not-yours': 403,
  'chain-broken': 409,
  'clock-ahead': 409,
  'code-unknown': 422,
  'commitment-differs': 422,
  'conditional-service': 422,
  'consent-does-not-cover': 422,
  'consent-missing': 422,
  'device-unknown': 403,
  'dictionary-too-old': 422,
  'disclosure-not-live': 409,
  'entry-differs': 409,
  'field-unknown': 422,
  'last-in-charge': 409,
  'link-unknown': 404,
  'may-not': 403,
  'member-unknown': 422,
  'membership-ended': 403,
  'method-not-allowed': 405,
  'name-or-passphrase-wrong': 401,
  'name-taken': 409,
  'not-a-case-worker': 422,
  'not-found': 404,
  'not-signed-in': 401,
  'organisation-unknown': 422,
  'placement-through-desk-only': 422,
  'purpose-denied': 403,
  'record-exists': 409,
  'record-moved-on': 409,
  'section-unknown': 422,
  'signature-wrong': 422,
  'storage-full': 507,
  'value-malformed': 422,
  'vault-differs': 409,
  'vault-outdated': 409,
  'wait-before-trying': 429,
  'wrap-missing': 422,
} as const satisfies Record<RefusalCode, number>

export const statusOf = (code: RefusalCode): number => statuses[code]

/** First of the product's languages that the request names; English otherwise. */
export function languageOf(header: string | undefined): 'en' | 'fr' | 'pt' {
  for (const part of (header ?? '').split(',')) {
    const language = part.trim().slice(0, 2).toLowerCase()
    if (language === 'en' || language === 'fr' || language === 'pt') return language
  }
  return 'en'
}

export function refusalBody(refusal: Refused, acceptLanguage: string | undefined): RefusalBody {
  const message = refusalWords[refusal.code][languageOf(acceptLanguage)]
  return {
    error: {
      code: refusal.code,
      message,
      ...(refusal.at === undefined ? {} : { at: refusal.at }),
      ...(refusal.safeguard === undefined ? {} : { safeguard: refusal.safeguard }),
      ...(refusal.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: refusal.retryAfterSeconds }),
    },
  }
}
