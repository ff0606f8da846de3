import type { TestProject } from 'vitest/node'
import { absentPostgresql, findPostgresql, startPostgresql } from './postgresql.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the PostgreSQL of this run answers; absent where the machine has none. */
    postgresql: { readonly password: string; readonly port: number } | undefined
  }
}

/** Starts one PostgreSQL for the whole run, and says loudly when there is none. */
const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (findPostgresql() === undefined) {
    process.stderr.write(`\nSKIPPED on PostgreSQL: ${absentPostgresql}\n\n`)
    project.provide('postgresql', undefined)
    return undefined
  }
  const cluster = await startPostgresql()
  const { password, port } = new URL(cluster.url('postgres'))
  project.provide('postgresql', { password, port: Number(port) })
  return cluster.stop
}

export default setup
