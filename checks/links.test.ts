import { expect, test } from 'vitest'
import { brokenLinks } from './links.ts'

const pages: Record<string, string> = {
  'README.md': '# Amparo\n[words](docs/words.md#one-word-one-meaning) [site](https://example.org/x#y)',
  'docs/words.md': '# Words\n\n## One word, `one` meaning\n\n[home](../README.md) [here](#words)',
  'docs/broken.md':
    '[gone](missing.md) [lost](words.md#two-words) ![picture](picture.png) [self](#nowhere)\n\n```\n[not a link](x.md)\n```',
}
const read = (path: string): string | undefined => pages[path]
const exists = (path: string): boolean => path in pages

test('links to files and headings that exist are left alone', () => {
  expect(brokenLinks('README.md', read, exists)).toEqual([])
  expect(brokenLinks('docs/words.md', read, exists)).toEqual([])
})

test('a link to a missing file, heading or picture is reported, text in a code block is not', () => {
  expect(brokenLinks('docs/broken.md', read, exists)).toEqual([
    'docs/broken.md: missing.md leads to no file',
    'docs/broken.md: words.md#two-words leads to no heading',
    'docs/broken.md: picture.png leads to no file',
    'docs/broken.md: #nowhere leads to no heading',
  ])
})
