import type pg from 'pg'
import { DatabaseFault, sqlStates } from '../database.ts'

/**
 * Refuses to start where row security would be no wall: when a role that the application runs as is a
 * superuser or bypasses row security, or when the login cannot become it.
 */
export const checkApplicationRole = async (connection: pg.Pool | pg.ClientBase): Promise<void> => {
  const { rows } = await connection.query<{ rolname: string; unwalled: boolean; member: boolean }>(
    `select rolname, rolsuper or rolbypassrls as unwalled, pg_has_role(rolname, 'member') as member
       from pg_roles where rolname in ('amparo_app', 'amparo_stats')`,
  )
  for (const name of ['amparo_app', 'amparo_stats']) {
    const role = rows.find((row) => row.rolname === name)
    if (role === undefined) throw refusal(`The role ${name} does not exist; run src/storage/roles.sql first`)
    if (role.unwalled) throw refusal(`The role ${name} must be neither superuser nor bypass row security`)
    if (!role.member) throw refusal(`The login of DATABASE_URL is not a member of the role ${name}`)
  }
}

const refusal = (message: string): DatabaseFault => new DatabaseFault(message, sqlStates.forbidden)
