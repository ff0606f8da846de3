import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { readInputFile } from './input-file.ts'
import { json, type Outcome, say } from './outcome.ts'

const wrongUse = 2

/** The command line: what the page can do and a script may want. Each command loads only what it needs. */
function amparo(): Command {
  const program = new Command('amparo')
    .description('Rights of trafficked persons and smuggled migrants: check a case, read a figure.')
    .version(ownVersion())
    .showHelpAfterError()
    .configureHelp({ showGlobalOptions: false })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : wrongUse))
  addSchema(program)
  addGlotip(program)
  return program
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a file that a command reads')
    .command('case')
    .description('of the file that `amparo check` reads')
    .action(async () => {
      const { caseSchemaText } = await import('./schema.ts')
      say({ kind: 'text', text: caseSchemaText() }, process.env)
    })
}

function addGlotip(program: Command): void {
  program
    .command('glotip')
    .description(
      'read the UNODC trafficking dataset (CSV or XLSX): clean series and a quality report, as JSON',
    )
    .argument('<file>', 'the dataset')
    .option('--country <ISO3>', 'one country, such as MWI; all of them otherwise')
    .action(async (file: string, options: { readonly country?: string }) => {
      say(await glotip(file, options), process.env)
    })
}

async function glotip(file: string, options: { readonly country?: string }): Promise<Outcome> {
  const bytes = await readInputFile(file)
  if (!(bytes instanceof Uint8Array)) return bytes
  const { runGlotip } = await import('./glotip.ts')
  const read = runGlotip(bytes, options)
  if (!('refused' in read)) return json(read)
  const about = read.about === undefined ? {} : { about: read.about }
  return { kind: 'refused', code: read.refused, words: read.words, ...about }
}

function ownVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return manifest.version
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
await amparo().parseAsync()
