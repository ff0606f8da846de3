import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './tracked-files.ts'

/**
 * Runs a program that npm installed and returns what it printed when it failed, nothing when it succeeded.
 *
 * @throws if the program cannot be started
 */
export function complaintsOf(program: string, args: readonly string[]): Promise<readonly string[]> {
  const child = spawn(join(root, 'node_modules', '.bin', program), args, { cwd: root })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve([])
      const text = Buffer.concat(printed).toString('utf8').trim()
      resolve(text === '' ? [`${program} ended with ${code}`] : text.split('\n'))
    })
  })
}
