import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type OpenCase, openCase } from '#cli/office/case.ts'
import type { Colleague } from './colleague.ts'
import type { InventedRow } from './invented-workbook.ts'
import { passphrase, worked } from './worked.ts'

const command = join(import.meta.dirname, '../../src/cli/amparo.ts')

/** Plainly invented people: two that can be imported and one whose row has an error. */
export const people: readonly InventedRow[] = [
  {
    prs_FirstName: 'Testa',
    prs_SecondName: 'Invented',
    prs_Gender: 'Feminine',
    prs_Citizenship: 'MW',
    prs_Birthdate: '1999-05-04',
    vic_TraffickingStatus: 'Actual victim of trafficking',
    vic_TypeOfExploitation: 'Forced labour',
    con_Consent: 'TRUE',
    cas_Status: 'Active',
  },
  { prs_FirstName: 'Testo', prs_SecondName: 'Invented', prs_Gender: 'Masculine', prs_Citizenship: 'ZM' },
  { prs_FirstName: 'Testu', prs_SecondName: 'Invented', prs_Gender: 'Not a word of the standard' },
]

type Run = { readonly said: string; readonly why: string; readonly code: number | null }

/** Runs the command as a terminal does; the passphrase comes from the environment. */
export function amparo(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, 'import-htcds', ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', AMPARO_PASSPHRASE: passphrase, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let why = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.stderr.on('data', (chunk) => {
      why += chunk
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve({ said, why, code }))
  })
}

/** The records that a batch file announces first, in the order of their rows. */
export async function announced(path: string): Promise<readonly string[]> {
  const [, begun = ''] = (await readFile(path, 'utf8')).split('\n')
  const chunk: { records: { record: string }[] } = JSON.parse(begun)
  return chunk.records.map(({ record }) => record)
}

export const opened = async ({ signedIn }: Colleague, record: string): Promise<OpenCase> =>
  worked(await openCase(signedIn, record))
