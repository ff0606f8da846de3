import { type Context, DatabaseFault, type Role, type TransactionOptions } from '../database.ts'

/** The roles as the database knows them. */
export const roleNames: Readonly<Record<Role, string>> = {
  application: 'amparo_app',
  statistics: 'amparo_stats',
  owner: 'amparo_owner',
}

const sessionPattern = /^[0-9a-f]{64}$/
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/**
 * The statements that open a transaction, for one round trip. The context is set by SET LOCAL alone: it ends
 * with the transaction, cannot leak to the next client of a pooled connection, and reaches Citus workers,
 * which `set_config` does not. Nothing but validated hexadecimal digits and an instant is ever put into it.
 */
export const beginStatements = (context: Context, options: TransactionOptions = {}): string => {
  const session = context.session ?? ''
  if (session !== '' && !sessionPattern.test(session))
    throw new DatabaseFault('A session is 64 hexadecimal digits', '22023')
  if (!instantPattern.test(context.now) || Number.isNaN(Date.parse(context.now)))
    throw new DatabaseFault('An instant is ISO 8601 in UTC with milliseconds', '22023')
  const isolation = options.isolation === undefined ? '' : ` isolation level ${options.isolation}`
  const access = options.readOnly === true ? ' read only' : ''
  return (
    `begin${isolation}${access}; set local role ${roleNames[context.role]}; ` +
    `set local app.sid = '${session}'; set local app.now = '${context.now}'`
  )
}
