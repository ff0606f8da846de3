import type { Database } from '#storage/database.ts'
import type { Dice } from './dice.ts'

type Row = Readonly<Record<string, unknown>>

const forms = [
  'sexual-exploitation',
  'forced-labour',
  'servitude',
  'forced-begging',
  'forced-marriage',
  'other',
] as const
const years = 5
const perStatement = 2_000

function countedPerson(
  dice: Dice,
  organisation: string,
  newId: () => string,
  now: number,
): { readonly person: Row; readonly exploitation: Row } {
  const received = new Date(now - dice.roll(years * 365) * 86_400_000).toISOString()
  const key = { k_record: newId(), k_organisation: organisation, k_received_at: received }
  const age = 5 + dice.roll(50)
  return {
    person: {
      ...key,
      k_item: key.k_record,
      f_sex: dice.pick(['female', 'female', 'male', 'other']),
      f_age_years: age,
      f_possible_victim: 'yes',
      f_citizenships: [dice.pick(['MOZ', 'MWI', 'ZMB', 'ZWE', 'TZA'])],
      f_victim_status: dice.pick(['possible', 'presumed-official', 'confirmed']),
    },
    exploitation: {
      ...key,
      k_item: newId(),
      f_form: dice.pick(forms),
      f_country: dice.pick(['ZAF', 'MOZ', 'ZMB']),
    },
  }
}

const intoTable = (section: 'person' | 'exploitation'): string =>
  `insert into fact.${section} select * from jsonb_populate_recordset(null::fact.${section}, $1::jsonb)`

/** People as node facts only, for the figures: no journal, no name, nothing sealed. */
export async function addCountedPeople(
  database: Database,
  people: {
    readonly count: number
    readonly organisation: string
    readonly newId: () => string
    readonly now: number
  },
  dice: Dice,
  onProgress: (done: number) => void,
): Promise<void> {
  for (let done = 0; done < people.count; done += perStatement) {
    const some = Array.from({ length: Math.min(perStatement, people.count - done) }, () =>
      countedPerson(dice, people.organisation, people.newId, people.now),
    )
    const rows = {
      person: some.map(({ person }) => person),
      exploitation: some.map(({ exploitation }) => exploitation),
    }
    await database.transaction({ role: 'owner', now: new Date(people.now).toISOString() }, async (tx) => {
      await tx.query(intoTable('person'), [JSON.stringify(rows.person)])
      await tx.query(intoTable('exploitation'), [JSON.stringify(rows.exploitation)])
    })
    onProgress(done + some.length)
  }
}
