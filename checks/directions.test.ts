import { describe, expect, test } from 'vitest'
import { rulesBroken, rulesBrokenBy } from './planted.ts'

const forbidden = 'eslint(no-restricted-imports)'
const rooms = ['engine', 'record', 'seal', 'statistics', 'app', 'storage', 'exchange', 'federation', 'http']

/** What each room may import besides itself. Everything else has to be caught. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  law: ['#engine/dictionary.ts', '#engine/condition.ts', '#engine/safeguard.ts'],
  engine: [],
  record: ['#engine/any.ts'],
  seal: ['#engine/any.ts', '#record/any.ts'],
  statistics: ['#engine/any.ts'],
  app: ['#law/any.ts', '#engine/any.ts', '#record/any.ts', '#statistics/any.ts', '#seal/verify.ts'],
  storage: ['#app/ports.ts', '#app/ports/any.ts', '#engine/any.ts', '#record/any.ts'],
  federation: ['#app/ports.ts', '#app/ports/any.ts', '#record/any.ts'],
  exchange: ['#record/any.ts', '#law/any.ts', '#engine/any.ts'],
  http: ['#app/any.ts', '#engine/dictionary.ts', '#record/entry.ts'],
  web: ['law', 'engine', 'record', 'seal', 'statistics', 'exchange'].map((room) => `#${room}/any.ts`),
  cli: ['law', 'engine', 'record', 'seal', 'statistics', 'exchange'].map((room) => `#${room}/any.ts`),
}

/** Of what each room may import the types alone. */
const mayImportTypesOf: Readonly<Record<string, readonly string[]>> = {
  record: ['law'],
  seal: ['law'],
  statistics: ['law'],
  web: ['http'],
  cli: ['http'],
}

const everyImport = [
  ...['law', ...rooms, 'web', 'cli', 'main', 'test'].map((room) => `#${room}/any.ts`),
  '#engine/dictionary.ts',
  '#engine/condition.ts',
  '#engine/safeguard.ts',
  '#app/ports.ts',
  '#app/ports/any.ts',
  '#seal/verify.ts',
  '#record/entry.ts',
]

const folderOf = (room: string): string => (room === 'law' ? 'law' : `src/${room}`)

const plant = (room: string, text: string): string[] => rulesBrokenBy(`${folderOf(room)}/planted.ts`, text)

/** Plants one text a file, in one room, and gives those in which a forbidden import was caught. */
function caught(room: string, texts: readonly string[]): string[] {
  const files = texts.map((text, index) => [`${folderOf(room)}/planted-${index}.ts`, text] as const)
  const broken = rulesBroken(Object.fromEntries(files))
  return files.filter(([path]) => broken[path]?.includes(forbidden)).map(([, text]) => text)
}

describe('each room imports what it may, and nothing else', () => {
  // Every import in every room, all in one run of the linter, which takes longer to start than to lint.
  const place = (room: string, target: string): string =>
    `${folderOf(room)}/planted-${target.replace(/\W+/g, '-')}.ts`
  const texts = Object.keys(mayImport).flatMap((room) =>
    everyImport.map((target) => [place(room, target), `export { planted } from '${target}'\n`] as const),
  )
  const broken = rulesBroken(Object.fromEntries(texts))

  const isAllowed = (room: string, target: string): boolean => {
    const folder = target.slice(1, target.indexOf('/'))
    const list = mayImport[room] ?? []
    return folder === room || list.includes(target) || list.includes(`#${folder}/any.ts`)
  }

  test.each(Object.keys(mayImport))('%s', (room) => {
    expect(everyImport.filter((target) => broken[place(room, target)]?.includes(forbidden))).toEqual(
      everyImport.filter((target) => !isAllowed(room, target)),
    )
  })
})

test.each(Object.entries(mayImportTypesOf))(
  '%s may use the types of %s, whose values it may not',
  (room, folders) => {
    const types = folders.map(
      (folder) => `import type { Planted } from '#${folder}/any.ts'\nexport type Other = Planted\n`,
    )
    expect(caught(room, types)).toEqual([])
  },
)

test('the forbidden import is caught in whatever form it is written', () => {
  const forms = [
    "export const planted = () => import('#storage/any.ts')\n",
    "export * from '#storage/any.ts'\n",
    "import '#storage/any.ts'\n",
    "import type { Any } from '#storage/any.ts'\nexport type Planted = Any\n",
  ]
  expect(caught('http', forms)).toEqual(forms)
  expect(plant('http', "export type Planted = import('#storage/any.ts').Any\n")).toEqual([
    'typescript(consistent-type-imports)',
  ])
})

test('a forbidden import does not escape as a relative path', () => {
  expect(plant('http', "export { planted } from '../storage/any.ts'\n")).toEqual([
    'house(across-folders-by-name)',
  ])
  expect(rulesBrokenBy('src/web/cases/planted.ts', "export { planted } from '../storage/any.ts'\n")).toEqual(
    [],
  )
})

test.each(['law', 'engine', 'record', 'statistics'])('%s reads no file and no database', (room) => {
  const reads = ["export { readFileSync } from 'node:fs'\n", "export { Pool } from 'pg'\n"]
  expect(caught(room, reads)).toEqual(reads)
})

test('the page uses nothing of Node, and only storage speaks to a database driver', () => {
  expect(plant('web', "export { readFileSync } from 'node:fs'\n")).toEqual([forbidden])
  expect(plant('http', "export { Pool } from 'pg'\n")).toEqual([forbidden])
  expect(plant('storage', "export { Pool } from 'pg'\n")).toEqual([])
})
