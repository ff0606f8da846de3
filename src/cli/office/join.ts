import type {
  Admission,
  MemberView,
  NewDevice,
  NewOrganisation,
  NewUser,
  OrganisationKind,
  Role,
} from '#http/api/accounts.ts'
import { certifyDevice, type Device, newDevice } from '#seal/device.ts'
import { ready, sha256 } from '#seal/hash.ts'
import { toBytes, utf8 } from '#seal/octets.ts'
import { certifyMember, createRoot, shareRoot } from '#seal/organisation.ts'
import { cheapestKdf, kdfFor, passphraseSecrets } from '#seal/passphrase.ts'
import { newRecoveryCode, recoverySecrets } from '#seal/recovery-code.ts'
import { createUserKeys, type OpenUserKeys } from '#seal/user-keys.ts'
import { shareVault, startEpoch } from '#seal/vault.ts'
import { enter, type Ground, type SignedIn } from './sign-in.ts'
import { Conversation, isOfficeRefusal, type OfficeRefusal, type Transport } from './transport.ts'

export type NewPerson = {
  readonly displayName: string
  readonly passphrase: string
  /** `quick`: the least stretching that is allowed, for invented people. */
  readonly stretching: 'usual' | 'quick'
}
export type OrganisationAnswers = {
  readonly name: string
  readonly kind: OrganisationKind
  readonly country: string
}
type Made = {
  readonly keys: OpenUserKeys
  readonly user: NewUser
  readonly device: Device
  readonly sent: NewDevice
}

async function makeUser(
  person: NewPerson,
  ground: Ground,
): Promise<Made & { readonly recoveryCode: string }> {
  await ready()
  const { random, newId, now } = ground
  const kdf = person.stretching === 'usual' ? kdfFor(random) : { ...kdfFor(random), ...cheapestKdf }
  const recoveryCode = newRecoveryCode(random)
  const [secrets, recovery] = await Promise.all([
    passphraseSecrets(person.passphrase, kdf),
    recoverySecrets(recoveryCode),
  ])
  if (secrets.kind === 'refused' || recovery.kind === 'refused')
    throw new Error('Our own parameters were refused')
  const { keys, wraps } = await createUserKeys({
    user: newId(),
    passphraseKey: secrets.wrapKey,
    recoveryKey: recovery.wrapKey,
    random,
  })
  const device = await newDevice(newId(), random)
  const certificate = await certifyDevice(keys, device, now())
  const user = {
    id: keys.user,
    displayName: person.displayName,
    kdf,
    proof: secrets.proof,
    recoveryProof: recovery.proof,
    publicKeys: keys.publicKeys,
    wrappedByPassphrase: wraps[0],
    wrappedByRecovery: wraps[1],
  }
  return { keys, user, device, sent: { id: device.device, certificate }, recoveryCode }
}

async function found(
  answers: OrganisationAnswers,
  keys: OpenUserKeys,
  ground: Ground,
): Promise<{ readonly organisation: NewOrganisation; readonly admission: Admission }> {
  const { newId, now, random } = ground
  const id = newId()
  const founder = { user: keys.user, publicKeys: keys.publicKeys }
  const { root, wrap } = await createRoot(id, founder, random)
  const { certificate, wraps } = await startEpoch(root, { epoch: 1, readers: [founder], now: now(), random })
  const member = await certifyMember(root, { ...founder, may: 'read' }, now())
  return {
    organisation: { id, ...answers, rootKey: root.publicKey, vault: certificate },
    admission: { user: keys.user, certificate: member, vault: [...wraps], root: wrap },
  }
}

export type Joined = SignedIn & { readonly recoveryCode: string }

async function join(
  transport: Transport,
  path: string,
  body: Readonly<Record<string, unknown>>,
  made: Made & { readonly recoveryCode: string },
  ground: Ground,
): Promise<Joined | OfficeRefusal> {
  const office = new Conversation(transport)
  const joined = await office.ask('POST', path, { ...body, user: made.user, device: made.sent })
  if (isOfficeRefusal(joined)) return joined
  const entered = await enter(office, made.keys, made.device, ground)
  return isOfficeRefusal(entered) ? entered : { ...entered, recoveryCode: made.recoveryCode }
}

/** Makes the first organisation and its person in charge. */
export async function setUp(
  transport: Transport,
  link: string,
  answers: OrganisationAnswers,
  person: NewPerson,
  ground: Ground,
): Promise<Joined | OfficeRefusal> {
  const made = await makeUser(person, ground)
  return join(transport, '/api/set-up', { link, ...(await found(answers, made.keys, ground)) }, made, ground)
}

/** Makes an invitation and its secret: the server keeps the hash of the secret only. */
export async function invite(
  inviter: SignedIn,
  role: Role,
  partner?: { readonly name: string; readonly kind: OrganisationKind },
): Promise<{ readonly link: string } | OfficeRefusal> {
  const link = toBytes(inviter.ground.random(24))
  const answer = await inviter.office.ask('POST', '/api/invitations', {
    id: inviter.ground.newId(),
    linkHash: toBytes(sha256(utf8(link))),
    role,
    ...(partner === undefined ? {} : { partner }),
  })
  return isOfficeRefusal(answer) ? answer : { link }
}

/** Accepts an invitation as a colleague, or (with `partner`) as the founder of a partner organisation. */
export async function accept(
  transport: Transport,
  link: string,
  person: NewPerson,
  ground: Ground,
  partner?: OrganisationAnswers,
): Promise<Joined | OfficeRefusal> {
  const made = await makeUser(person, ground)
  const organisation = partner === undefined ? {} : await found(partner, made.keys, ground)
  return join(transport, '/api/invitations/accept', { link, ...organisation }, made, ground)
}

/** Lets a colleague in. Compare the fingerprint of the keys with the colleague first. */
export async function admit(
  inCharge: SignedIn,
  member: MemberView,
): Promise<{ readonly admitted: string } | OfficeRefusal> {
  const { root, me, keys, office, ground } = inCharge
  if (root === undefined || me.root === undefined)
    throw new Error('Only somebody in charge can let people in')
  const reader = { user: member.id, publicKeys: member.publicKeys }
  const may = member.role === 'first-responder' ? 'write-only' : 'read'
  const certificate = await certifyMember(root, { ...reader, may }, ground.now())
  const shared =
    may === 'read' ? await Promise.all(me.vault.map((wrap) => shareVault(wrap, keys, reader))) : []
  const rootShared = member.role === 'in-charge' ? await shareRoot(me.root, keys, reader) : undefined
  return office.ask('POST', '/api/members/admit', {
    user: member.id,
    certificate,
    vault: shared.flatMap((one) => (one.kind === 'shared' ? [one.wrap] : [])),
    ...(rootShared?.kind === 'shared' ? { root: rootShared.wrap } : {}),
  })
}
