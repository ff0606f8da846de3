import { signIn } from '#cli/office/sign-in.ts'
import type { Transport } from '#cli/office/transport.ts'
import type { NewDevice } from '#http/api/accounts.ts'
import { sidOf } from '#main/surroundings.ts'
import type { Colleague } from './colleague.ts'
import type { Office } from './office.ts'
import { passphrase, worked } from './worked.ts'

type SignInBody = { readonly name: string; readonly proof: string; readonly device: NewDevice }

/** A new session, in which the person goes on, with everything that travelled to open it. */
export async function sessionOf(office: Office, person: Colleague) {
  let body: SignInBody | undefined
  let setCookie = ''
  const watched: Transport = async (request) => {
    if (request.path !== '/api/sign-in') return office.transport(request)
    body = request.body as SignInBody
    const response = await office.request({
      method: 'POST',
      path: request.path,
      headers: { 'x-amparo': '1', 'content-type': 'application/json' },
      payload: JSON.stringify(request.body),
    })
    setCookie = String(response.headers['set-cookie'])
    const cookie = /^(amparo=[^;]*)/.exec(setCookie)?.[1]
    return { status: response.statusCode, body: response.json(), cookie }
  }
  person.signedIn = worked(await signIn(watched, person.name, passphrase, office.ground))
  if (body === undefined) throw new Error('Nobody signed in')
  const secret = /^amparo=([^;]*)/.exec(setCookie)?.[1] ?? ''
  const { name, proof, device } = body
  return {
    setCookie,
    secret,
    cookie: `amparo=${secret}`,
    /** What the database knows the session by. */
    sid: sidOf(secret),
    proof: { name, proof },
    certificate: device.certificate,
  }
}
