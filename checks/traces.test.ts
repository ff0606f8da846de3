import { expect, test } from 'vitest'
import { machineTraces } from './traces.ts'

// Put together here, so that this file does not carry the traces that it speaks of.
const slash = '/'

test('a folder of somebody’s machine or the host of a registry does not enter the repository', () => {
  const text = [
    `const data = '${slash}home/amina/cases'`,
    `see ${slash}work/main`,
    'C:' + '\\Users\\amina',
    'https:' + '//registry.example.org/a.tgz',
    `"resolved": "${'http'}s://example.org/a.tgz"`,
  ].join('\n')
  expect(machineTraces('notes.md', text).map((line) => line.split(': ')[0])).toEqual(
    [1, 2, 3, 4, 5].map((line) => `notes.md:${line}`),
  )
})

test('addresses of the page and words that look like folders are left alone', () => {
  const text =
    "import x from './work/plan.ts'\nGET /api/work/today\nhttps://example.org/home/page\n#test/tmp/x.ts"
  expect(machineTraces('routes.ts', text)).toEqual([])
})
