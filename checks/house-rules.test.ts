import { describe, expect, test } from 'vitest'
import { rulesBroken } from './planted.ts'

/** Plants one text a file, and gives the rules that each breaks. */
function broken(folder: string, texts: readonly string[]): string[][] {
  const files = texts.map((text, index) => [`${folder}/planted-${index}.ts`, text] as const)
  const rules = rulesBroken(Object.fromEntries(files))
  return files.map(([path]) => rules[path] ?? [])
}

const each = (rule: string, count: number): string[][] => Array.from({ length: count }, () => [rule])

describe('the law is data', () => {
  test('functions, conditions and loops are caught in law/', () => {
    const logic = [
      'export function owed(age: number): string { return String(age) }\n',
      'export const owed = (age: number): string => String(age)\n',
      "export const owed = globalThis.name === '' ? 'yes' : 'no'\n",
      "export const owed = globalThis.name || 'yes'\n",
      "export const owed: string[] = []\nif (owed.length === 0) owed.push('yes')\n",
      "export const owed: string[] = []\nfor (const each of ['yes']) owed.push(each)\n",
      'export class Owed {}\n',
    ]
    expect(broken('law/safeguards', logic)).toEqual(each('house(data-only)', logic.length))
  })

  test('data, and calls of the words of the engine, are left alone', () => {
    const data = [
      "import { codeList } from '#engine/dictionary.ts'\nexport const sex = codeList({ id: 'sex' })\n",
    ]
    expect(broken('law/code-lists', data)).toEqual([[]])
  })
})

describe('time, chance and identity are passed in', () => {
  const taken = [
    'export const now = new Date()\n',
    'export const now = Date.now()\n',
    'export const now = performance.now()\n',
    'export const chance = Math.random()\n',
    'export const id = crypto.randomUUID()\n',
    "import { randomUUID } from 'node:crypto'\nexport const id = randomUUID()\n",
  ]
  const rule = 'house(time-and-chance-are-passed-in)'

  test.each(['src/seal', 'src/app', 'src/storage', 'src/http'])('%s takes none of them itself', (folder) => {
    expect(broken(folder, taken)).toEqual(each(rule, taken.length))
  })

  test('the page reads the time in one place', () => {
    expect(broken('src/web/cases', taken.slice(0, 2))).toEqual(each(rule, 2))
    expect(rulesBroken({ 'src/web/clock.ts': taken[0] ?? '' })).toEqual({ 'src/web/clock.ts': [] })
  })

  test('a given instant is not the present time', () => {
    expect(broken('src/app', ["export const lastYear = new Date('2026-01-01')\n"])).toEqual([[]])
  })
})

test('a fact that is not known never becomes a no', () => {
  const texts = ['export const isChild = (known?: boolean): boolean => known ?? false\n']
  expect(broken('src/app', texts)).toEqual([['house(unknown-is-an-answer)']])
})

test('an exception by comment gives its reason', () => {
  const silent = '// oxlint-disable-next-line no-console\nexport const x = 1\n'
  expect(broken('src/app', [silent]).flat()).toContain('house(exceptions-give-a-reason)')
})

describe('rules that come ready-made are switched on', () => {
  const cases: [name: string, text: string, rule: string][] = [
    ['any', 'export const x = (y: any): string => String(y)\n', 'typescript(no-explicit-any)'],
    [
      'a non-null assertion',
      'export const x = (y?: string): string => y!\n',
      'typescript(no-non-null-assertion)',
    ],
    [
      'a promise that nobody waits for',
      'const x = async (): Promise<void> => {}\nexport const y = (): void => {\n  x()\n}\n',
      'typescript(no-floating-promises)',
    ],
    [
      'a switch that forgets a case',
      "export function x(y: 'a' | 'b'): string {\n  switch (y) {\n    case 'a':\n      return 'A'\n  }\n  return ''\n}\n",
      'typescript(switch-exhaustiveness-check)',
    ],
    ['printing', "console.log('x')\n", 'eslint(no-console)'],
    ['a file of 251 lines', '// a line\n'.repeat(251), 'eslint(max-lines)'],
    [
      'a function of 42 lines',
      `export function x(): string {\n${"  String('x')\n".repeat(40)}}\n`,
      'eslint(max-lines-per-function)',
    ],
    [
      'a function of too many branches',
      `export function x(y: number): void {\n${'  if (y) y += 1\n'.repeat(10)}}\n`,
      'eslint(complexity)',
    ],
  ]
  test.each(cases)('%s is caught', (_name, text, rule) => {
    expect(broken('src/app', [text]).flat()).toContain(rule)
  })

  test('the command line may print', () => {
    expect(broken('src/cli', ["console.log('x')\n"])).toEqual([[]])
  })
})
