import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type InventedRow, inventedWorkbook } from '#test/support/invented-workbook.ts'
import { loadNow, print } from './support/figure.ts'
import { type OfficeOnServer, officeOnPostgresql, staff } from './support/running-office.ts'

const cases = 10_000
const command = join(import.meta.dirname, '../src/cli/amparo.ts')

/** A case of the standard with the columns that offices fill most. Plainly invented. */
const person = (number: number): InventedRow => ({
  prs_FirstName: `Testa${String(number)}`,
  prs_SecondName: 'Invented',
  prs_Gender: number % 2 === 0 ? 'Feminine' : 'Masculine',
  prs_Citizenship: 'MW',
  prs_Birthdate: `19${String(70 + (number % 30))}-05-04`,
  vic_TraffickingStatus: 'Actual victim of trafficking',
  vic_TypeOfExploitation: 'Forced labour',
  con_Consent: 'TRUE',
  cas_Status: 'Active',
})

function importWorkbook(file: string, { base }: OfficeOnServer, folder: string): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const args = [command, 'import-htcds', file, '--office', base, '--name', 'Invented B']
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, AMPARO_PASSPHRASE: 'invented bench passphrase' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0
        ? resolve((performance.now() - started) / 1000)
        : reject(new Error(`It ended with ${String(code)}`)),
    )
  })
}

/** The command line imports a workbook into a running office: reading, sealing, signing, sending, writing. */
export async function importOnPostgresql(): Promise<void> {
  const office = await officeOnPostgresql()
  const folder = await mkdtemp(join(tmpdir(), 'amparo-import-'))
  try {
    const load = loadNow()
    await staff(office)
    const file = join(folder, 'invented.xlsx')
    await writeFile(file, inventedWorkbook(Array.from({ length: cases }, (_, index) => person(index + 1))))
    const seconds = await importWorkbook(file, office, folder)
    const figure = { name: 'main.import.10000', value: seconds, unit: 's', target: 120 } as const
    print({ ...figure, better: 'lower', counts: 'when-quiet' }, load)
  } finally {
    await office.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
