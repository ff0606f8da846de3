import { withClient } from '#test/support/postgresql.ts'
import { drive } from './support/drive.ts'
import { cpuFigure, type Figure, loadNow, median, print } from './support/figure.ts'
import { type OfficeOnServer, officeOnPostgresql, type Staff, staff } from './support/running-office.ts'

const few = 10_000
const many = 200_000
const own = 500
const pages = 300

/**
 * Fills the list table as appends would: one row for the readers of everything, one for the case worker of each
 * case. The measured case worker has 500 of them; the rest belong to others.
 */
async function fill(
  office: OfficeOnServer,
  { inCharge, caseWorker }: Staff,
  from: number,
  to: number,
): Promise<void> {
  const organisation = inCharge.me.organisation.id
  await withClient(office.cluster.url('postgres', 'bench'), async (client) => {
    await client.query(
      `create temp table made as select n, gen_random_uuid() as record, gen_random_uuid() as other from generate_series($1::int, $2::int) n`,
      [from, to],
    )
    const rows = (reader: string, where: string): string => `
      insert into app.list (record, reader, organisation, code, status, next_due, verb, open_actions, overdue_actions, waiting_for, updated_at)
      select record, ${reader}, '${organisation}', 'BENCH' || n, 'open',
        now() + (((n * 7919) % 4000) - 400) * interval '1 hour', 'offer-referral', 3, case when n % 9 = 0 then 1 else 0 end,
        case when n % 11 = 0 then 'others' else 'us' end, now()
      from made where ${where}`
    await client.query(rows(`'${organisation}'::uuid`, 'true'))
    await client.query(rows(`'${caseWorker.me.user.id}'::uuid`, `n <= ${String(own)}`))
    await client.query(rows('other', `n > ${String(own)}`))
    await client.query('drop table made')
    await client.query('vacuum analyze app.list')
  })
}

type Reader = { readonly name: string; readonly cookie: string }
const groups = ['all', 'overdue', 'today', 'week', 'waiting'] as const

async function page(
  office: OfficeOnServer,
  { cookie }: Reader,
  limit = 50,
): Promise<{ readonly cpu: number; readonly p50: number }> {
  const requests = Array.from({ length: pages }, (_, index) => ({
    method: 'GET',
    path: `/api/records?group=${groups[index % groups.length] ?? 'all'}&limit=${String(limit)}`,
  }))
  const order = { base: office.base, cookie, clients: 1 }
  await drive({ ...order, requests: requests.slice(0, 30) })
  const before = office.cpu()
  const { milliseconds } = await drive({ ...order, requests })
  return { cpu: ((office.cpu() - before) / pages) * 1000, p50: median(milliseconds) }
}

const growth = (reader: string, value: number): Figure => ({
  name: `main.list.${reader}.growth`,
  value,
  unit: 'times (p50 of 200,000 cases to 10,000)',
  target: 1.5,
  better: 'lower',
  counts: 'when-quiet',
})

/** A page of 50 with its filters and counts, for a reader of everything and for a case worker with 500 cases. */
export async function listOnPostgresql(): Promise<void> {
  const office = await officeOnPostgresql()
  try {
    const load = loadNow()
    const people = await staff(office)
    const readers: readonly Reader[] = [
      { name: 'reader-of-everything', cookie: people.inCharge.office.cookie ?? '' },
      { name: 'case-worker', cookie: people.caseWorker.office.cookie ?? '' },
    ]
    await fill(office, people, 1, few)
    const small = new Map<string, number>()
    for (const reader of readers) small.set(reader.name, (await page(office, reader)).p50)
    await fill(office, people, few + 1, many)
    for (const reader of readers) {
      const { cpu, p50 } = await page(office, reader)
      const ratio = p50 / (small.get(reader.name) ?? Number.NaN)
      print(cpuFigure(`main.list.${reader.name}.cpu`, cpu, 4), load)
      print(growth(reader.name, ratio), load)
      // The counts of all groups with no more than one row beside them: what the lock page and Today's sentence cost.
      const counted = await page(office, reader, 1)
      print(cpuFigure(`main.list.${reader.name}.count`, counted.cpu, 5), load)
    }
  } finally {
    await office.stop()
  }
}
