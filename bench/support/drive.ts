import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { newCase, write } from '#cli/office/case.ts'
import type { SignedIn } from '#cli/office/sign-in.ts'
import type { LoadOrder, LoadResult, Prepared } from './load.ts'
import { personProfile } from './person-profile.ts'

const run = promisify(execFile)

/** Runs prepared requests from a process of their own. */
export async function drive(order: LoadOrder): Promise<LoadResult> {
  const file = join(tmpdir(), `amparo-load-${randomUUID()}.json`)
  await writeFile(file, JSON.stringify(order))
  try {
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'load.ts'), file], {
      maxBuffer: 256 * 1024 * 1024,
    })
    const result = JSON.parse(stdout) as LoadResult
    if (result.failed > 0)
      throw new Error(`${String(result.failed)} of ${String(order.requests.length)} requests failed`)
    return result
  } finally {
    await rm(file, { force: true })
  }
}

/** Cases of 12 entries, sealed and signed beforehand, each with the record that it begins. */
export async function signedCases(
  by: SignedIn,
  count: number,
): Promise<readonly { readonly record: string; readonly request: Prepared }[]> {
  const cases = []
  for (let index = 0; index < count; index += 1) {
    const begun = newCase(by)
    const { record } = begun.branch
    const { entries, wraps } = await write(by, begun, personProfile(record, by.ground.newId))
    const body = JSON.stringify({ record, entries, wraps })
    cases.push({ record, request: { method: 'POST', path: `/api/records/${record}/entries`, body } })
  }
  return cases
}
