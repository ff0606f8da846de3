import { drive, signedCases } from './support/drive.ts'
import { cpuFigure, loadNow, print } from './support/figure.ts'
import { peakMemory } from './support/processes.ts'
import { officeEmbedded, officeOnPostgresql, type RunningServer, staff } from './support/running-office.ts'

const warmUp = 40
const measured = 400
const clients = 16

type Office = RunningServer & { readonly cpu: () => number }

type Targets = { readonly cpu: number; readonly rate: number; readonly memory: number }

/** Creates of 12 signed entries: CPU of application and database, rate at 16 clients, peak memory. */
async function creates(name: string, office: Office, targets: Targets): Promise<void> {
  const load = loadNow()
  const { caseWorker } = await staff(office)
  const cases = await signedCases(caseWorker, warmUp + measured)
  const cookie = caseWorker.office.cookie ?? ''
  const requests = cases.map(({ request }) => request)
  await drive({ base: office.base, cookie, clients, requests: requests.slice(0, warmUp) })
  const before = office.cpu()
  const { seconds } = await drive({ base: office.base, cookie, clients, requests: requests.slice(warmUp) })
  const cpu = ((office.cpu() - before) / measured) * 1000
  print(cpuFigure(`${name}.cpu`, cpu, targets.cpu), load)
  const rate = { value: measured / seconds, unit: '1/s', target: targets.rate } as const
  print({ name: `${name}.rate`, ...rate, better: 'higher', counts: 'when-quiet' }, load)
  const memory = { value: peakMemory(office.pid), unit: 'MB', target: targets.memory } as const
  print({ name: `${name}.memory`, ...memory, better: 'lower', counts: 'always' }, load)
}

export async function createOnPostgresql(): Promise<void> {
  const office = await officeOnPostgresql()
  try {
    await creates('main.create', office, { cpu: 10, rate: 150, memory: 250 })
  } finally {
    await office.stop()
  }
}

export async function createEmbedded(): Promise<void> {
  const office = await officeEmbedded()
  try {
    await creates('main.embedded.create', office, { cpu: 12, rate: 100, memory: 700 })
  } finally {
    await office.stop()
  }
}
