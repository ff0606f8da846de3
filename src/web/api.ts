import i18next from 'i18next'
import type { RefusalBody } from '#http/api/accounts.ts'
import { hearOfficeTime } from './clock.ts'

/** What the office (or the way to it) would not do. `code` is stable; `message` is in the reader's language. */
export type Refused = {
  readonly kind: 'refused'
  readonly code: string
  readonly message: string
  /** Where in what was sent. */
  readonly at?: string
  readonly retryAfterSeconds?: number
}
export type Answered<T> = { readonly kind: 'answered'; readonly value: T }
export type Reply<T> = Answered<T> | Refused

export const answered = <T>(value: T): Answered<T> => ({ kind: 'answered', value })

/** No network, no office, or no answer in time. Nothing is lost by it; it may be tried again. */
export const officeUnreachable = (): Refused => ({
  kind: 'refused',
  code: 'office-unreachable',
  message: i18next.t('shell.unreachable.what'),
})

type Options = {
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  readonly keepalive?: boolean
  /** A question that nobody waits for: being signed out already is an answer like any other. */
  readonly aside?: boolean
}

const longestWaitMs = 20_000
let whenSignedOut: () => void = () => undefined

/** Told once, by the session: what to do when the office no longer knows this browser. */
export function onSignedOut(act: () => void): void {
  whenSignedOut = act
}

/** Asks the office. Never throws for a refusal or a missing network; both are values. */
async function ask<T>(method: string, path: string, body: unknown, options: Options): Promise<Reply<T>> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? longestWaitMs)
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: {
        'x-amparo': '1',
        accept: 'application/json',
        'accept-language': i18next.language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.keepalive ? { keepalive: true } : {}),
      signal: options.signal ? AbortSignal.any([timeout, options.signal]) : timeout,
    })
    hearOfficeTime(response.headers.get('date'))
    const text = await response.text()
    // The edge where the office's JSON becomes our type: the office checks it when it writes.
    if (response.ok) return answered((text === '' ? undefined : JSON.parse(text)) as T)
    return refusalOf(JSON.parse(text) as RefusalBody, options)
  } catch {
    return officeUnreachable()
  }
}

function refusalOf({ error }: RefusalBody, { aside }: Options): Refused {
  if (error.code === 'not-signed-in' && !aside) whenSignedOut()
  return { kind: 'refused', ...error }
}

export const get = <T>(path: string, options: Options = {}): Promise<Reply<T>> =>
  ask('GET', path, undefined, options)
export const post = <T>(path: string, body: unknown, options: Options = {}): Promise<Reply<T>> =>
  ask('POST', path, body, options)
export const put = <T>(path: string, body: unknown, options: Options = {}): Promise<Reply<T>> =>
  ask('PUT', path, body, options)
