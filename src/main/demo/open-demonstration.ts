import type { Transport } from '#cli/office/transport.ts'
import type { Start } from '#http/api/accounts.ts'
import type { Database } from '#storage/database.ts'
import type { compose } from '../compose.ts'
import { offerSetUp } from '../installation.ts'
import { surroundings } from '../surroundings.ts'
import { buildDemonstration } from './build-demonstration.ts'
import { organisations } from './organisations.ts'

const mark = 'demonstration'

/** Whether the people in this database are invented. A demonstration never opens on an office of real people. */
export async function isDemonstration(database: Database): Promise<'yes' | 'no' | 'empty'> {
  return database.transaction({ role: 'owner', now: surroundings.now() }, async (tx) => {
    const marked = await tx.query('select 1 from app.setting where name = $1', [mark])
    if (marked.length > 0) return 'yes'
    const [state] = await tx.query<{ answer: string }>('select sec.set_up_needed() as answer')
    return state?.answer === 'done' ? 'no' : 'empty'
  })
}

/** The users of the demonstration with their passphrases, which its sign-in page prints. */
export const demonstrationUsers: NonNullable<Start['demonstration']> = organisations.flatMap(
  ({ name, users }) =>
    users.map((user) => ({
      name: user.name,
      passphrase: user.passphrase,
      organisation: name,
      role: user.role,
    })),
)

type Server = ReturnType<typeof compose>['server']

const injected =
  (server: Server): Transport =>
  async ({ method, path, body, cookie }) => {
    const response = await server.inject({
      method,
      url: path,
      headers: { 'x-amparo': '1', ...(cookie === undefined ? {} : { cookie }) },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const set = response.headers['set-cookie']
    const first = Array.isArray(set) ? set[0] : set
    return {
      status: response.statusCode,
      body: response.json(),
      cookie: /^(amparo=[A-Za-z0-9_-]*)/.exec(first ?? '')?.[1],
    }
  }

/** Fills an empty database with the demonstration country. What was half made before is refused. */
export async function fillDemonstration(
  database: Database,
  server: Server,
  time: { readonly now: () => string; readonly set: (instant: string | undefined) => void },
  onProgress: (line: string) => void,
): Promise<void> {
  const link = await offerSetUp(database)
  if (link === undefined)
    throw new Error('This demonstration was begun and not finished. Delete its folder and start again.')
  await buildDemonstration({
    database,
    transport: injected(server),
    link,
    setTime: time.set,
    now: time.now,
    onProgress,
  })
  await database.transaction({ role: 'owner', now: surroundings.now() }, (tx) =>
    tx.query(`insert into app.setting (name, value) values ($1, '"yes"')`, [mark]),
  )
}
