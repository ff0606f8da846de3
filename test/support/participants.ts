import type { RenewPorts } from '#app/records/renew-findings.ts'
import type { OrganisationKind } from '#http/api/accounts.ts'
import type { Database } from '#storage/database.ts'
import { aCase, type CaseBuilder } from './a-case.ts'
import type { Colleague } from './colleague.ts'
import { anOffice, type Staff } from './office.ts'
import { asOwner } from './tables.ts'
import { worked } from './worked.ts'

type Finding = {
  readonly safeguard: string
  readonly item: string
  readonly found_from: 'own' | 'all'
  readonly status: string
  readonly overdue: 'yes' | 'no'
  readonly due_at: string | null
}

/** An office and other organisations of these kinds, each with cases of its own and keys of its own. */
export class Participants<Kind extends OrganisationKind> {
  readonly database: Database
  readonly staff: Staff
  readonly partners: Readonly<Record<Kind, Colleague>>

  constructor(database: Database, staff: Staff, partners: Readonly<Record<Kind, Colleague>>) {
    this.database = database
    this.staff = staff
    this.partners = partners
  }

  findings(record: string, { organisation }: Colleague): Promise<readonly Finding[]> {
    return asOwner<Finding>(
      this.database,
      `select safeguard, item, found_from, status, overdue, due_at from app.finding
       where record = $1 and organisation = $2 order by safeguard, item, found_from`,
      [record, organisation],
    )
  }

  async rights(record: string, of: Colleague): Promise<readonly string[]> {
    return (await this.findings(record, of)).map(({ safeguard }) => safeguard)
  }

  /** What only the facts of all organisations together yield of one right. */
  async ofAll(record: string, of: Colleague, right: string): Promise<readonly Finding[]> {
    return (await this.findings(record, of)).filter(
      ({ found_from, safeguard }) => found_from === 'all' && safeguard === right,
    )
  }

  async rowOf(record: string, of: Colleague) {
    for (const status of ['open', 'closed']) {
      const { rows } = worked(await of.lists(`?status=${status}`))
      const row = rows.find((one) => one.record === record)
      if (row !== undefined) return row
    }
    return undefined
  }

  async settles(mistake: Partial<Pick<RenewPorts, 'disclosedBy' | 'ownersOf'>> = {}): Promise<void> {
    for (let round = 0; round < 10; round += 1) if ((await this.staff.office.renews(mistake)) === 0) return
    throw new Error('The clock does not come to rest')
  }

  /** A case of ours in which these take part: each has accepted a referral. */
  async takePart(participants: readonly Colleague[], begun: CaseBuilder = aCase()): Promise<string> {
    const { caseWorker } = this.staff
    const someone = participants.reduce((one, { organisation }) => one.withConsentTo(organisation), begun)
    const record = await caseWorker.opens(someone)
    for (const participant of participants) {
      const disclosure = worked(await caseWorker.refers(record, { to: participant.organisation }))
      worked(await participant.answers(record, disclosure, 'accepted'))
    }
    return record
  }
}

export async function participants<Kind extends OrganisationKind>(
  database: Database,
  kinds: readonly Kind[],
): Promise<Participants<Kind>> {
  const staff = await anOffice(database)
  const { office, inCharge } = staff
  const made = await Promise.all(
    kinds.map(
      async (kind) => [kind, await office.partner(inCharge, `Example ${kind}`, kind, 'in-charge')] as const,
    ),
  )
  return new Participants(database, staff, Object.fromEntries(made) as Readonly<Record<Kind, Colleague>>)
}
