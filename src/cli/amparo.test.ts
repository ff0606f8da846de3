import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const command = fileURLToPath(new URL('amparo.mjs', import.meta.url))

/** Runs the command as a terminal does, set to a language. */
function amparo(
  args: readonly string[],
  locale = 'en_GB.UTF-8',
): { said: string; why: string; code: number | null } {
  const env = { ...process.env, LC_ALL: locale }
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    env,
    encoding: 'utf8',
  })
  return { said: stdout, why: stderr, code: status }
}

test('a script that asks for the schema of a case gets JSON and nothing else', () => {
  const { said, why, code } = amparo(['schema', 'case'])
  expect({ title: JSON.parse(said).title, why, code }).toEqual({ title: 'Case file', why: '', code: 0 })
})

test('a file that is not there is refused in the language of the terminal, on standard error', () => {
  const sentences = ['en_GB.UTF-8', 'fr_FR.UTF-8', 'pt_MZ.UTF-8', 'sw_TZ.UTF-8'].map((locale) => {
    const { said, why, code } = amparo(['glotip', 'nowhere.csv'], locale)
    expect({ said, code }).toEqual({ said: '', code: 2 })
    return why
  })
  expect(sentences).toEqual([
    'nowhere.csv: There is no such file. Check the path. (file-not-found)\n',
    'nowhere.csv: Ce fichier n’existe pas. Vérifiez le chemin. (file-not-found)\n',
    'nowhere.csv: Esse ficheiro não existe. Verifique o caminho. (file-not-found)\n',
    'nowhere.csv: There is no such file. Check the path. (file-not-found)\n',
  ])
})

test('a command that does not exist, or lacks its file, ends with code 2 and shows how it is used', () => {
  for (const args of [['frobnicate'], ['glotip'], []]) {
    const { said, why, code } = amparo(args)
    expect({ said, code }).toEqual({ said: '', code: 2 })
    expect(why).toContain('Usage: amparo')
  }
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amparo-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function caseFile(name: string, sections: object): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ format: 1, sections }))
  return path
}

test('a child in immigration custody has findings, read at the instant that was asked for', () => {
  const path = caseFile('child.json', { person: [{ ageYears: 15 }], custody: [{ kind: 'immigration' }] })
  const { said, why, code } = amparo(['check', path, '--country', 'moz', '--now', '2026-11-22T10:00:00Z'])
  const checked = JSON.parse(said)
  expect({ now: checked.now, country: checked.country, why, code }).toEqual({
    now: '2026-11-22T10:00:00.000Z',
    country: 'MOZ',
    why: '',
    code: 0,
  })
  expect(checked.findings.map(({ safeguard }: { safeguard: string }) => safeguard)).toContain('SG-PRO-07')
})

test('every mistake of a case file is said on a line of its own, with its place, and nothing is printed', () => {
  const path = caseFile('wrong.json', { person: [{ ageYears: 170, sex: 'x' }] })
  const { said, why, code } = amparo(['check', path], 'pt_MZ.UTF-8')
  expect({ said, code }).toEqual({ said: '', code: 2 })
  expect(why.trim().split('\n')).toEqual([
    '$.sections.person[0].ageYears: Este número não pode estar certo. (number-out-of-range: from 0 to 120)',
    '$.sections.person[0].sex: Este código não está na lista deste campo. (unknown-code: a code of the list sex)',
  ])
})

test('the language that is asked for goes before that of the terminal, in refusals too', () => {
  const { why, code } = amparo(['import-htcds', '--language', 'pt'], 'fr_FR.UTF-8')
  expect({ why, code }).toEqual({
    why: 'Indique o escritório e o seu nome: --office URL --name NOME. Ou veja primeiro, com --dry-run. (option-missing)\n',
    code: 2,
  })
  expect(amparo(['import-htcds', '--language', 'xx'], 'fr_FR.UTF-8').why).toContain(
    'La langue est en, fr ou pt.',
  )
})
