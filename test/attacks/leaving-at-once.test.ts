import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newCase, write } from '#cli/office/case.ts'
import { endMembership } from '#cli/office/leave.ts'
import { signIn } from '#cli/office/sign-in.ts'
import { aCase, says } from '#test/support/a-case.ts'
import type { Colleague } from '#test/support/colleague.ts'
import {
  freshServer,
  hasServer,
  type OpenDatabase,
  productMigrations,
  serverUrl,
} from '#test/support/database.ts'
import { anOffice, type Staff } from '#test/support/office.ts'
import { absentPostgresql, withClient } from '#test/support/postgresql.ts'
import { asOwner } from '#test/support/tables.ts'
import { passphrase, worked } from '#test/support/worked.ts'

const name = 'Whoever writes at the moment in which somebody leaves'

/** A busy machine may take its time: nothing here depends on it. */
const patience = { timeout: 60_000 }

/** The migrations as they were if nobody held still while somebody leaves. */
async function withoutHolding(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-migrations-'))
  await cp(productMigrations, folder, { recursive: true })
  for (const file of (await readdir(folder)).filter((each) => each.endsWith('.sql'))) {
    const sql = await readFile(join(folder, file), 'utf8')
    await writeFile(join(folder, file), sql.replaceAll(/ for (key )?share;/g, ';'))
  }
  return folder
}

describe.skipIf(!hasServer())(hasServer() ? name : `${name} (skipped: ${absentPostgresql})`, () => {
  let opened: OpenDatabase
  let staff: Staff & { readonly second: Colleague }
  const opens = async (migrations?: string) => {
    opened = await freshServer(migrations)
    const made = await anOffice(opened.database)
    const second = await made.office.colleague(made.inCharge, 'case-worker')
    await made.inCharge.signsInAgain()
    staff = { ...made, second }
  }

  const waiting = async (gate: pg.Client): Promise<number> => {
    // Within a transaction PostgreSQL shows the same moment again and again, unless it is asked to look anew.
    await gate.query('select pg_stat_clear_snapshot()')
    const { rowCount } = await gate.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rowCount ?? 0
  }

  /** The membership has been ended but for the last step; then somebody does something; then it ends. */
  const meanwhile = async <T>(leaver: Colleague, act: () => Promise<T>): Promise<T> => {
    const [row] = await asOwner<{ name: string }>(opened.database, 'select current_database() as name')
    return withClient(serverUrl('postgres', row?.name), async (gate) => {
      await gate.query('begin')
      await gate.query('select from sec.session where member = $1 for update', [leaver.id])
      const leaving = endMembership(staff.inCharge.signedIn, leaver.id)
      await expect.poll(() => waiting(gate), patience).toBe(1)
      let answered: 'yes' | 'no' = 'no'
      const acting = act().finally(() => {
        answered = 'yes'
      })
      await expect.poll(async () => answered === 'yes' || (await waiting(gate)) > 1, patience).toBe(true)
      await gate.query('commit')
      const [left, answer] = await Promise.all([leaving, acting])
      worked(left)
      return answer
    })
  }

  const listed = (reader: Colleague) =>
    asOwner(opened.database, 'select record from app.list where reader = $1', [reader.id])

  describe('with the product', () => {
    beforeAll(() => opens())
    afterAll(() => opened.close())

    beforeEach(async () => {
      await staff.inCharge.signsInAgain()
      await staff.caseWorker.signsInAgain()
    })
    const leaver = () => staff.office.colleague(staff.inCharge, 'case-worker')

    test('seals anew: a colleague’s entry under the keys that the leaver has is refused', async () => {
      const { caseWorker } = staff
      const record = await caseWorker.opens(aCase().of({ alias: 'Before' }))
      const late = await caseWorker.writes(record, [says('person', { alias: 'After' })])
      expect(await meanwhile(await leaver(), () => caseWorker.sends(record, late))).toMatchObject({
        code: 'vault-outdated',
      })
    })

    test('seals anew what it discloses to the organisation that somebody leaves', async () => {
      const { inCharge, office } = staff
      const other = await office.partner(inCharge, 'Another organisation', 'services', 'in-charge')
      const to = inCharge.organisation
      const record = await other.opens(aCase().withConsentTo(to))
      const draft = {
        ...says('disclosure', { to, state: 'offered', sections: ['name'] }),
        basis: (await other.consentIn(record, to)).entry,
        disclose: { to: inCharge.signedIn.me.organisation.vault, items: [] },
      }
      const late = await other.writes(record, [draft], 'refer')
      expect(await meanwhile(await leaver(), () => other.sends(record, late))).toMatchObject({
        code: 'vault-outdated',
      })
    })

    test('writes nothing if it is the leaver: a case that she begins stands on no list', async () => {
      const { office } = staff
      const leaving = await leaver()
      const begun = newCase(leaving.signedIn)
      const { record } = begun.branch
      const late = await write(leaving.signedIn, begun, aCase().drafts(record))
      expect(await meanwhile(leaving, () => leaving.sends(record, late))).toMatchObject({
        code: 'not-signed-in',
      })
      expect(await listed(leaving)).toEqual([])
      expect(await asOwner(opened.database, 'select from app.record where id = $1', [record])).toEqual([])
      expect(office.faults).toEqual([])
    })

    test('puts the leaver on no case any more', async () => {
      const { caseWorker } = staff
      const leaving = await leaver()
      const record = await caseWorker.opens(aCase())
      expect(
        await meanwhile(leaving, () => caseWorker.changesTeam(record, { joins: [leaving] })),
      ).toMatchObject({ code: 'member-unknown' })
      expect(await listed(leaving)).toEqual([])
    })

    test('keeps no session that the leaver opens', async () => {
      const { office } = staff
      const leaving = await leaver()
      const entered = await meanwhile(leaving, () =>
        signIn(office.transport, leaving.name, passphrase, office.ground),
      )
      expect(entered).toMatchObject({ kind: 'refused' })
      expect(
        await asOwner(opened.database, 'select from sec.session where member = $1', [leaving.id]),
      ).toEqual([])
    })
  })

  test('where nobody holds still, the same entry is kept under keys that the leaver has', async () => {
    const migrations = await withoutHolding()
    await opens(migrations)
    const { caseWorker, second } = staff
    const record = await caseWorker.opens(aCase().of({ alias: 'Before' }))
    const late = await caseWorker.writes(record, [says('person', { alias: 'After' })])
    worked(await meanwhile(second, () => caseWorker.sends(record, late)))
    await opened.close()
    await rm(migrations, { recursive: true })
  })
})
