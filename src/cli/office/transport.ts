import type { Words } from '#engine/dictionary.ts'
import type { RefusalBody } from '#http/api/accounts.ts'

/** How requests reach an office: over the network, or straight into a server of the same process. */
export type Transport = (request: {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly body?: unknown
  readonly cookie: string | undefined
}) => Promise<{ readonly status: number; readonly body: unknown; readonly cookie: string | undefined }>

export type OfficeRefusal = {
  readonly kind: 'refused'
  readonly status: number
  readonly code: string
  readonly message: string
  readonly at?: string
  /** The right that forbids it, where one does. */
  readonly safeguard?: string
}

/** Only `refused` has this `kind` among the answers of an office. */
export const isOfficeRefusal = (answer: unknown): answer is OfficeRefusal =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused'

const cookieOf = (header: string | null): string | undefined =>
  /^(amparo=[A-Za-z0-9_-]*)/.exec(header ?? '')?.[1]

/**
 * Talks to a server by its address. Certificates of a local authority are trusted through `NODE_EXTRA_CA_CERTS`.
 *
 * @param language of the sentences in which the office refuses
 */
export function fetchTransport(base: string, language: keyof Words = 'en'): Transport {
  return async ({ method, path, body, cookie }) => {
    const response = await fetch(new URL(path, base), {
      method,
      headers: {
        'x-amparo': '1',
        'accept-language': language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    return { status: response.status, body: answer, cookie: cookieOf(response.headers.get('set-cookie')) }
  }
}

/** A conversation with one office: keeps the session's cookie. */
export class Conversation {
  readonly #transport: Transport
  #cookie: string | undefined

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /** The session's cookie, for a load that is driven from another process. */
  get cookie(): string | undefined {
    return this.#cookie
  }

  /** The answer as the server declares it in `http/api`, or the refusal. A fault of the server throws. */
  async ask<Answer>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<Answer | OfficeRefusal> {
    const answer = await this.#transport({
      method,
      path,
      cookie: this.#cookie,
      ...(body === undefined ? {} : { body }),
    })
    if (answer.cookie !== undefined) this.#cookie = answer.cookie
    if (answer.status < 300) return answer.body as Answer
    const { error } = answer.body as RefusalBody
    if (answer.status >= 500 && error.code === 'fault')
      throw new Error(`The office met a fault at ${method} ${path}`)
    return {
      kind: 'refused',
      status: answer.status,
      code: error.code,
      message: error.message,
      ...(error.at === undefined ? {} : { at: error.at }),
      ...(error.safeguard === undefined ? {} : { safeguard: error.safeguard }),
    }
  }
}
