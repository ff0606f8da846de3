import { readFileSync } from 'node:fs'
import { Command } from 'commander'

/** The command line: everything that the page can do and that a script may want. */
function amparo(): Command {
  const program = new Command('amparo')
    .description('Rights of trafficked persons and smuggled migrants: check a case, read a figure.')
    .version(ownVersion())
    .showHelpAfterError()
  return program
}

function ownVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return manifest.version
}

await amparo().parseAsync()
