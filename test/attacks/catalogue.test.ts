import { describe, expect, test } from 'vitest'
import { hasState } from '#storage/database.ts'
import { eachEngine } from '#test/support/database.ts'
import { asOwner, tableNames } from '#test/support/tables.ts'

const schemas = "('sec', 'app', 'keys', 'fact', 'audit')"
const now = '2031-03-03T09:00:00.000Z'

/** Functions that run with the owner's rights although the application calls them. Each checks its own right to act. */
const definerFunctionsOfTheApplication = [
  'app.append',
  'app.change_team',
  'sec.accept_invitation',
  'sec.admit',
  'sec.cases_of',
  'sec.close_session',
  'sec.context',
  'sec.disclosed_entries',
  'sec.end_membership',
  'sec.find_by_name',
  'sec.forget_device',
  'sec.holder_of',
  'sec.kdf_of',
  'sec.may_write',
  'sec.node_facts',
  'sec.open_session',
  'sec.own_credential',
  'sec.own_devices',
  'sec.recover',
  'sec.set_up',
  'sec.set_up_needed',
  'sec.team',
  'sec.view_invitation',
  'sec.wrapped_keys',
]
const plainFunctionsOfTheApplication = ['sec.iso', 'sec.me', 'sec.organisation', 'sec.reader', 'sec.role']

/** What the application may do to tables: all else goes through functions. */
const grants = {
  'app.organisation': 'SELECT',
  'app.vault': 'SELECT',
  'app.member': 'SELECT',
  'app.device': 'SELECT',
  'app.invitation': 'INSERT,SELECT',
  'app.branch': 'SELECT',
  'app.batch': 'SELECT',
  'app.entry': 'SELECT',
  'app.list': 'SELECT',
  'app.finding': 'SELECT',
  'app.share': 'SELECT',
  'app.emergency_number': 'DELETE,INSERT,SELECT',
  'app.series': 'INSERT,SELECT,UPDATE',
  'app.service_offer': 'DELETE,INSERT,SELECT,UPDATE',
  'app.tally': 'INSERT,SELECT,UPDATE',
  'keys.compartment_wrap': 'SELECT',
  'keys.vault_wrap': 'SELECT',
  'keys.root_wrap': 'SELECT',
  'audit.leaf': 'INSERT',
}

describe('The catalogue of the database', () => {
  eachEngine((database, engine) => {
    const ask = <Row>(text: string) => asOwner<Row>(database(), text)
    const inRoles = `grantee in ('amparo_app', 'PUBLIC')`

    test('every table has row security, forced, and a policy for each command that somebody is granted', async () => {
      const open = await ask(`
        select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ${schemas} and c.relkind in ('r', 'p') and (not c.relrowsecurity or not c.relforcerowsecurity)`)
      expect(open).toEqual([])
      const uncovered = await ask(`
        select g.table_schema || '.' || g.table_name as name, g.privilege_type, g.grantee
        from information_schema.role_table_grants g
        where g.table_schema in ${schemas} and g.grantee in ('amparo_app', 'amparo_stats')
          and not exists (select from pg_policies p where p.schemaname = g.table_schema and p.tablename = g.table_name
            and p.cmd in (g.privilege_type, 'ALL') and g.grantee = any(p.roles))`)
      expect(uncovered).toEqual([])
    })

    test('the application may touch these tables in these ways, and no more', async () => {
      const rows = await ask<{ name: string; may: string }>(`
        select table_schema || '.' || table_name as name, string_agg(privilege_type, ',' order by privilege_type) as may
        from information_schema.role_table_grants where table_schema in ${schemas} and ${inRoles} group by 1`)
      expect(Object.fromEntries(rows.map(({ name, may }) => [name, may]))).toEqual(grants)
      const columns =
        await ask(`select * from information_schema.column_privileges where table_schema in ${schemas}
        and ${inRoles} and privilege_type = 'UPDATE' and (table_schema || '.' || table_name) not in
          ('app.series', 'app.service_offer', 'app.tally')`)
      expect(columns).toEqual([])
    })

    test('the application may call these functions, and nobody may call any by default', async () => {
      const rows = await ask<{ name: string; definer: boolean; fixed: boolean; open: boolean }>(`
        select n.nspname || '.' || p.proname as name, p.prosecdef as definer,
          coalesce(array_to_string(p.proconfig, ',') like '%search_path=%pg_temp', false) as fixed,
          exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as open
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ${schemas} and (has_function_privilege('amparo_app', p.oid, 'execute') or p.prosecdef)
        order by 1`)
      expect(rows.filter(({ open }) => open)).toEqual([])
      expect(rows.filter(({ definer, fixed }) => definer && !fixed)).toEqual([])
      const callable = await ask<{ name: string; definer: boolean }>(`
        select n.nspname || '.' || p.proname as name, p.prosecdef as definer
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ${schemas} and has_function_privilege('amparo_app', p.oid, 'execute') order by 1`)
      const names = (definer: boolean) =>
        callable.flatMap((one) => (one.definer === definer ? [one.name] : []))
      expect(names(true)).toEqual(definerFunctionsOfTheApplication)
      expect(names(false)).toEqual(plainFunctionsOfTheApplication)
    })

    test.skipIf(engine === 'pglite')(
      'nothing is owned by a superuser, and the roles are none (PGlite has no other)',
      async () => {
        const owners = await ask(`
        select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          join pg_roles r on r.oid = c.relowner where n.nspname in ${schemas} and r.rolsuper
        union all select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          join pg_roles r on r.oid = p.proowner where n.nspname in ${schemas} and r.rolsuper`)
        expect(owners).toEqual([])
        const roles = await ask(`select rolname from pg_roles
        where rolname like 'amparo%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`)
        expect(roles).toEqual([])
      },
    )

    test('identifiers are random: no sequence numbers people or records', async () => {
      expect(
        await ask(`select * from information_schema.sequences where sequence_schema in ${schemas}`),
      ).toEqual([])
    })

    const asApplication = (text: string, session?: string) =>
      database().transaction(
        { role: 'application', now, ...(session === undefined ? {} : { session }) },
        (tx) => tx.query(text),
      )

    test('without a session, or with one that nobody opened, every table is empty or closed', async () => {
      for (const session of [undefined, 'ab'.repeat(32)])
        for (const name of await tableNames(database())) {
          const rows = await asApplication(`select * from ${name}`, session).catch((fault: unknown) =>
            hasState(fault, 'forbidden') ? [] : [fault],
          )
          expect(rows, name).toEqual([])
        }
    })

    test('no table can be emptied, altered or referred to', async () => {
      for (const name of await tableNames(database()))
        for (const text of [
          `truncate ${name}`,
          `alter table ${name} disable row level security`,
          `drop table ${name}`,
        ]) {
          const refused = await asApplication(text).then(
            () => false,
            (fault: unknown) => hasState(fault, 'forbidden'),
          )
          expect(refused, text).toBe(true)
        }
    })

    test('leaves of the audit cannot be changed or read back by the application', async () => {
      for (const text of [
        'update audit.leaf set action = action',
        'delete from audit.leaf',
        'select * from audit.leaf',
      ]) {
        const refused = await asApplication(text).then(
          () => false,
          (fault: unknown) => hasState(fault, 'forbidden'),
        )
        expect(refused, text).toBe(true)
      }
    })

    test('a table without row security would be found', async () => {
      await asOwner(database(), 'create table app.forgotten (id int primary key)')
      try {
        const open = await ask<{ name: string }>(`
          select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ${schemas} and c.relkind in ('r', 'p') and (not c.relrowsecurity or not c.relforcerowsecurity)`)
        expect(open).toEqual([{ name: 'app.forgotten' }])
      } finally {
        await asOwner(database(), 'drop table app.forgotten')
      }
    })
  })
})
