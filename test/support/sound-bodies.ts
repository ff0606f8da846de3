import { randomUUID } from 'node:crypto'
import { newCase, write } from '#cli/office/case.ts'
import { accept, admit, invite, setUp } from '#cli/office/join.ts'
import { endMembership } from '#cli/office/leave.ts'
import { type SignedIn, signIn } from '#cli/office/sign-in.ts'
import type { Transport } from '#cli/office/transport.ts'
import type { MemberView } from '#http/api/accounts.ts'
import { aCase } from './a-case.ts'
import type { Staff } from './office.ts'
import { passphrase, worked } from './worked.ts'

export type Sound = { readonly body: unknown; readonly path?: string }

/** Bodies as a client of ours sends them, by route; those that are caught are not sent. */
export async function soundBodies({
  office,
  inCharge,
  caseWorker,
}: Staff): Promise<Readonly<Record<string, Sound>>> {
  const caught = new Map<string, unknown>()
  const catching: Transport = async (request) => {
    caught.set(request.path, request.body)
    return { status: 400, body: { error: { code: 'caught', message: '' } }, cookie: undefined }
  }
  const answers = { name: 'Example Two', kind: 'services', country: 'MWI' } as const
  await setUp(catching, 'x'.repeat(32), answers, office.newPerson(), office.ground)
  await accept(catching, 'x'.repeat(32), office.newPerson(), office.ground, answers)
  const record = await caseWorker.opens(aCase())
  const begun = newCase(caseWorker.signedIn)
  const written = await write(
    caseWorker.signedIn,
    begun,
    aCase().withNeed('legal').drafts(begun.branch.record),
  )
  const { me } = inCharge.signedIn
  const proof = { name: inCharge.name, proof: 'A'.repeat(43) }
  const certificate = {
    device: randomUUID(),
    user: me.user.id,
    publicKey: 'A'.repeat(43),
    from: me.now,
    signature: 'A',
  }
  return {
    'POST /api/set-up': { body: caught.get('/api/set-up') },
    'POST /api/invitations': { body: { id: randomUUID(), linkHash: 'A'.repeat(43), role: 'case-worker' } },
    'POST /api/invitations/view': { body: { link: 'x'.repeat(32) } },
    'POST /api/invitations/accept': { body: caught.get('/api/invitations/accept') },
    'POST /api/members/admit': { body: await admission({ office, inCharge }) },
    'POST /api/members/leave': { body: await leaving({ office, inCharge, caseWorker }) },
    'POST /api/devices/forget': { body: { device: await otherDevice({ office, inCharge }) } },
    'POST /api/sign-in/begin': { body: { name: inCharge.name } },
    'POST /api/sign-in/keys': { body: proof },
    'POST /api/sign-in': { body: { ...proof, device: { id: certificate.device, certificate } } },
    'POST /api/sign-out': { body: {} },
    'POST /api/recovery/begin': { body: { name: inCharge.name, recoveryProof: 'A'.repeat(43) } },
    'POST /api/recovery': {
      body: {
        ...proof,
        recoveryProof: 'A'.repeat(43),
        kdf: me.kdf,
        wrappedByPassphrase: me.wrappedByPassphrase,
      },
    },
    'POST /api/records/:record/entries': {
      body: {
        record: begun.branch.record,
        entries: written.entries,
        wraps: written.wraps,
      },
      path: `/api/records/${begun.branch.record}/entries`,
    },
    'POST /api/records/:record/team': {
      body: { record, joins: [caseWorker.id], leaves: [inCharge.id] },
      path: `/api/records/${record}/team`,
    },
    'POST /api/records/search': { body: { tokens: ['AAA', 'abE'] } },
    'POST /api/records/:record/reveals': {
      body: { record, compartments: ['identity'] },
      path: `/api/records/${record}/reveals`,
    },
    'PUT /api/network/services': {
      body: [{ service: 'legal', forWhom: ['everyone'], openNow: 'yes', conditionalOn: [] }],
    },
    'POST /api/tally': { body: { what: 'information-given' } },
    'PUT /api/emergency-numbers': { body: [{ line: 'emergency', number: '112' }] },
    'PUT /api/series': { body: { country: 'MWI', source: 'An example', document: { years: [2020] } } },
  }
}

/** What would let a colleague in who waits for it. */
async function admission({ office, inCharge }: Pick<Staff, 'office' | 'inCharge'>): Promise<unknown> {
  const { link } = worked(await invite(inCharge.signedIn, 'case-worker'))
  const joined = worked(await accept(office.transport, link, office.newPerson(), office.ground))
  const members = worked(await inCharge.ask<MemberView[]>('GET', '/api/members'))
  const member = members.find(({ id }) => id === joined.me.user.id)
  if (member === undefined) throw new Error('Nobody waits to be let in')
  return posted(inCharge.signedIn, (caught) => admit(caught, member))
}

/** Another device of the person in charge. */
async function otherDevice({ office, inCharge }: Pick<Staff, 'office' | 'inCharge'>): Promise<string> {
  const { device } = worked(await signIn(office.transport, inCharge.name, passphrase, office.ground))
  return device.device
}

/** What would end the membership of a colleague who reads. */
async function leaving({
  office,
  inCharge,
  caseWorker,
}: Pick<Staff, 'office' | 'inCharge' | 'caseWorker'>): Promise<unknown> {
  const { id } = await office.colleague(inCharge, 'case-worker')
  return posted(inCharge.signedIn, (caught) => endMembership(caught, id, caseWorker.id))
}

/** What an act would post, which is not sent; what it asks for is answered. */
async function posted(signedIn: SignedIn, act: (caught: SignedIn) => Promise<unknown>): Promise<unknown> {
  let sent: unknown
  const conversation = {
    ask: (method: 'GET' | 'POST', path: string, body: unknown) =>
      method === 'GET' ? signedIn.office.ask(method, path) : Promise.resolve((sent = body)),
  }
  await act({ ...signedIn, office: conversation as never })
  return sent
}
