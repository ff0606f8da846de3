import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/**
 * The passphrase: from the environment, else typed without an echo.
 * @returns `undefined` where there is neither a terminal nor a value.
 */
export async function askPassphrase(
  env: Readonly<Record<string, string | undefined>>,
  question: string,
): Promise<string | undefined> {
  const given = env['AMPARO_PASSPHRASE']
  if (given !== undefined && given !== '') return given
  if (!process.stdin.isTTY) return undefined
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  const typed = await new Promise<string>((resolve) => terminal.question('', resolve))
  terminal.close()
  process.stderr.write('\n')
  return typed
}
