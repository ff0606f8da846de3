import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A process that a fault test starts, listens to and kills. */
export type Child = {
  readonly process: ChildProcess
  /** Everything that it said. */
  readonly said: readonly string[]
  /** Fulfilled with the line once it says one that `matches`. Rejected when it ends before. */
  readonly says: (matches: (line: string, said: readonly string[]) => boolean) => Promise<string>
  /** Ends it as a crash does, and waits until it is gone. */
  readonly kill: () => Promise<void>
}

/** Starts a script of this folder. */
export const startChild = (script: string, ...words: readonly string[]): Child => {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const complaints: string[] = []
  const lines = createInterface(child.stdout)
  lines.on('line', (line) => said.push(line))
  createInterface(child.stderr).on('line', (line) => complaints.push(line))
  const exited = once(child, 'exit')
  const says: Child['says'] = (matches) =>
    new Promise((resolve, reject) => {
      const check = (line: string): void => {
        if (matches(line, said)) resolve(line)
      }
      lines.on('line', check)
      void exited.then(() => reject(new Error(`The process ended: ${complaints.join('\n')}`)))
    })
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await exited
  }
  return { process: child, said, says, kill }
}
