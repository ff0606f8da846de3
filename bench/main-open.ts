import { drive, signedCases } from './support/drive.ts'
import { cpuFigure, loadNow, print } from './support/figure.ts'
import { officeOnPostgresql, staff } from './support/running-office.ts'

const cases = 50
const rounds = 10

/** CPU of application and database to hand out one case with everything that its reader may open. */
export async function openOnPostgresql(): Promise<void> {
  const office = await officeOnPostgresql()
  try {
    const load = loadNow()
    const { caseWorker } = await staff(office)
    const signed = await signedCases(caseWorker, cases)
    const order = { base: office.base, cookie: caseWorker.office.cookie ?? '', clients: 4 }
    await drive({ ...order, requests: signed.map(({ request }) => request) })
    const opens = signed.map(({ record }) => ({ method: 'GET', path: `/api/records/${record}` }))
    await drive({ ...order, requests: opens })
    const before = office.cpu()
    await drive({ ...order, requests: Array.from({ length: rounds }, () => opens).flat() })
    const cpu = ((office.cpu() - before) / (cases * rounds)) * 1000
    print(cpuFigure('main.open.cpu', cpu, 6), load)
  } finally {
    await office.stop()
  }
}
