import { beforeAll, describe, expect, it } from 'vitest'
import type { Me, MemberView, Role } from '#http/api/accounts.ts'
import { kdfFor } from '#seal/passphrase.ts'
import { importSealingKey } from '#seal/symmetric.ts'
import { createUserKeys, type OpenUserKeys } from '#seal/user-keys.ts'
import { newId, random } from '../chance.ts'
import { memberCertified, vaultCertified } from '../session/certified.ts'
import { openSharedKeys } from '../session/keys.ts'
import type { OpenSession } from '../session/session.ts'
import { personGroups } from './fingerprints.ts'
import { makeDevice } from './new-keys.ts'
import { admit, found } from './organisation-keys.ts'

/** Somebody with keys, as after joining. */
async function somebody() {
  const key = await importSealingKey(random(32))
  const { keys, wraps } = await createUserKeys({
    user: newId(),
    passphraseKey: key,
    recoveryKey: key,
    random,
  })
  return { keys, wrapped: wraps[0] }
}
type Somebody = Awaited<ReturnType<typeof somebody>>

const member = ({ keys }: Somebody, organisation: string, role: Role): MemberView => ({
  id: keys.user,
  displayName: 'Invented',
  role,
  organisation,
  publicKeys: keys.publicKeys,
})

/** What the office would answer this member. */
function meOf(who: Somebody, office: Founded, role: Role, given: Pick<Me, 'vault' | 'root'>): Me {
  return {
    user: member(who, office.organisation.id, role),
    organisation: { ...office.organisation, isOwn: true },
    kdf: kdfFor(random),
    wrappedByPassphrase: who.wrapped,
    now: '2026-11-20T10:00:00.000Z',
    ...given,
  }
}
type Founded = Awaited<ReturnType<typeof found>>

let founder: Somebody
let office: Founded
let open: OpenSession

async function sessionOf(keys: OpenUserKeys, me: Me): Promise<OpenSession> {
  const opened = await openSharedKeys(me, keys)
  if (opened.kind === 'refused') throw new Error(opened.code)
  return { kind: 'open', me, keys: opened.keys, device: await makeDevice(keys) }
}

beforeAll(async () => {
  founder = await somebody()
  office = await found({ name: 'Casa Aurora (invented)', kind: 'services', country: 'MWI' }, founder.keys)
  const { vault, root } = office.admission
  open = await sessionOf(
    founder.keys,
    meOf(founder, office, 'in-charge', { vault, ...(root ? { root } : {}) }),
  )
})

async function letIn(role: Role) {
  const colleague = await somebody()
  const view = member(colleague, office.organisation.id, role)
  const admitted = await admit(open, view)
  if (admitted.kind === 'refused') throw new Error(admitted.code)
  return { colleague, view, admission: admitted.admission }
}

describe('letting a colleague in', () => {
  it('a case worker opens the same vault as the founder, and holds no root key', async () => {
    const { colleague, admission } = await letIn('case-worker')
    const me = meOf(colleague, office, 'case-worker', { vault: admission.vault })
    const theirs = await sessionOf(colleague.keys, me)
    expect(theirs.keys.vaults.map(({ opening }) => opening.publicKey)).toEqual(
      open.keys.vaults.map(({ opening }) => opening.publicKey),
    )
    expect(admission.root).toBeUndefined()
  })

  it('a first responder receives no vault key: what was sent cannot be opened again', async () => {
    const { admission } = await letIn('first-responder')
    expect(admission.vault).toEqual([])
    expect(admission.certificate.may).toBe('write-only')
  })

  it('a second person in charge can let in others', async () => {
    const { colleague, admission } = await letIn('in-charge')
    const { vault, root } = admission
    const me = meOf(colleague, office, 'in-charge', { vault, ...(root ? { root } : {}) })
    const second = await sessionOf(colleague.keys, me)
    const third = await somebody()
    expect((await admit(second, member(third, office.organisation.id, 'case-worker'))).kind).toBe('admission')
  })

  it('nobody without the root key can let anybody in', async () => {
    const { colleague, admission } = await letIn('case-worker')
    const theirs = await sessionOf(
      colleague.keys,
      meOf(colleague, office, 'case-worker', { vault: admission.vault }),
    )
    const stranger = await somebody()
    expect(await admit(theirs, member(stranger, office.organisation.id, 'case-worker'))).toEqual({
      kind: 'refused',
      code: 'root-not-openable',
    })
  })
})

describe('an office that lies', () => {
  it('is noticed when it puts another key under a certified name', async () => {
    const { view, admission } = await letIn('case-worker')
    const honest = { ...view, certificate: admission.certificate }
    expect(await memberCertified(honest, office.organisation.rootKey)).toBe(true)
    const other = await somebody()
    expect(
      await memberCertified({ ...honest, publicKeys: other.keys.publicKeys }, office.organisation.rootKey),
    ).toBe(false)
  })

  it('is noticed when it offers a vault that the root key did not sign', async () => {
    const other = await found(
      { name: 'Other (invented)', kind: 'police', country: 'MWI' },
      (await somebody()).keys,
    )
    const { organisation } = office
    const swapped = { ...organisation, vault: { ...other.organisation.vault, organisation: organisation.id } }
    expect(await vaultCertified(organisation)).toBe(true)
    expect(await vaultCertified(swapped)).toBe(false)
    const me = meOf(founder, { ...office, organisation: swapped }, 'in-charge', {
      vault: office.admission.vault,
    })
    expect(await openSharedKeys(me, founder.keys)).toEqual({ kind: 'refused', code: 'vault-not-certified' })
  })

  it('changes the groups that are read aloud when it changes either key of a person', async () => {
    const { publicKeys } = founder.keys
    const other = (await somebody()).keys.publicKeys
    const groups = await personGroups(publicKeys)
    expect(await personGroups({ ...publicKeys, encryption: other.encryption })).not.toEqual(groups)
    expect(await personGroups({ ...publicKeys, signing: other.signing })).not.toEqual(groups)
  })
})
