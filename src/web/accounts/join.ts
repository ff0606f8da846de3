import type { AcceptInvitation, SetUp } from '#http/api/accounts.ts'
import { post, type Reply } from '../api.ts'
import { keepDevice } from '../session/device-store.ts'
import { enterWith, type Unlocked } from '../session/unlock.ts'
import { type NewKeys, sentDevice } from './new-keys.ts'
import { found, type OrganisationAnswers } from './organisation-keys.ts'

async function joined(reply: Reply<unknown>, { keys, user, device }: NewKeys): Promise<Unlocked> {
  if (reply.kind === 'refused') return reply
  await keepDevice(device, user.displayName)
  return enterWith(keys, device)
}

/** The first organisation and its person in charge, by the one-time link. */
export async function setUp(link: string, answers: OrganisationAnswers, made: NewKeys): Promise<Unlocked> {
  const founded = await found(answers, made.keys)
  const body: SetUp = { link, ...founded, user: made.user, device: sentDevice(made.device) }
  return joined(await post('/api/set-up', body), made)
}

/** A colleague, who then waits to be let in; or, with `answers`, a partner organisation with keys of its own. */
export async function accept(
  link: string,
  answers: OrganisationAnswers | undefined,
  made: NewKeys,
): Promise<Unlocked> {
  const founded = answers ? await found(answers, made.keys) : {}
  const body: AcceptInvitation = { link, ...founded, user: made.user, device: sentDevice(made.device) }
  return joined(await post('/api/invitations/accept', body), made)
}
