import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { check, glotip, importHtcds, schema } from './commands.ts'
import type { ImportOptions } from './import-htcds.ts'
import { withInputFile } from './input-file.ts'
import { languageOf, refusedExitCode, say, terminalLanguage } from './outcome.ts'

type Country = { readonly country?: string }

/** The command line: what the page can do and a script may want. */
function amparo(): Command {
  const program = new Command('amparo')
    .description('Rights of trafficked persons and smuggled migrants: check a case, read a figure.')
    .version(ownVersion())
    .showHelpAfterError()
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : refusedExitCode))
  addCheck(program)
  addSchema(program)
  addGlotip(program)
  addImport(program)
  return program
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'say which rights are owed to the person of a case file, and what must be done by when, as JSON',
    )
    .argument('<file>', 'the case file (docs/reference/case-file.md)')
    .option('--country <ISO3>', 'the State whose duty it is, such as MOZ')
    .option('--now <instant>', 'when the facts are read, such as 2026-11-20T14:30:00Z; the present otherwise')
    .action(async (file: string, options: Country & { readonly now?: string }) => {
      const { country, now = new Date().toISOString() } = options
      const language = terminalLanguage(process.env)
      say(await withInputFile(file, (bytes) => check({ bytes, now, country, language })), language)
    })
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a file that a command reads')
    .command('case')
    .description('of the file that `amparo check` reads')
    .action(async () => say(await schema(), terminalLanguage(process.env)))
}

function addGlotip(program: Command): void {
  program
    .command('glotip')
    .description(
      'read the UNODC trafficking dataset (CSV or XLSX): clean series and a quality report, as JSON',
    )
    .argument('<file>', 'the dataset')
    .option('--country <ISO3>', 'one country, such as MWI; all of them otherwise')
    .action(async (file: string, { country }: Country) =>
      say(await withInputFile(file, (bytes) => glotip(bytes, country)), terminalLanguage(process.env)),
    )
}

function addImport(program: Command): void {
  program
    .command('import-htcds')
    .description('import the cases of an IOM HTCDS 2.0 workbook; sealed on this machine before they are sent')
    .argument('[file]', 'the workbook (docs/how-to/import-htcds.md)')
    .option('--dry-run', 'only say, row by row, what would be imported; nothing is sent')
    .option('--office <URL>', 'where the office is, such as http://127.0.0.1:7210')
    .option('--name <name>', 'who signs in; the passphrase is asked for, or stands in AMPARO_PASSPHRASE')
    .option('--date-order <order>', 'how 3/4/2001 is meant: day-first or month-first')
    .option('--language <language>', 'en, fr or pt; that of the terminal otherwise')
    .option('--resume <batch-file>', 'go on with an import that was interrupted')
    .option('--take-back <batch-file>', 'take back what an import said')
    .action(async (file: string | undefined, options: ImportOptions) => {
      const run = (bytes?: Uint8Array) => importHtcds(bytes, options)
      const language = languageOf(options.language) ?? terminalLanguage(process.env)
      say(file === undefined ? await run() : await withInputFile(file, run), language)
    })
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
