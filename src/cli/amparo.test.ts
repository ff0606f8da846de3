import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

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

test('a file that is not there is refused in the language of the terminal, on standard error, with code 1', () => {
  const sentences = ['en_GB.UTF-8', 'fr_FR.UTF-8', 'pt_MZ.UTF-8', 'sw_TZ.UTF-8'].map((locale) => {
    const { said, why, code } = amparo(['glotip', 'nowhere.csv'], locale)
    expect({ said, code }).toEqual({ said: '', code: 1 })
    return why
  })
  expect(sentences).toEqual([
    'There is no such file. Check the path. (file-not-found nowhere.csv)\n',
    'Ce fichier n’existe pas. Vérifiez le chemin. (file-not-found nowhere.csv)\n',
    'Esse ficheiro não existe. Verifique o caminho. (file-not-found nowhere.csv)\n',
    'There is no such file. Check the path. (file-not-found nowhere.csv)\n',
  ])
})

test('a command that does not exist, or lacks its file, ends with code 2 and shows how it is used', () => {
  for (const args of [['frobnicate'], ['glotip'], []]) {
    const { said, why, code } = amparo(args)
    expect({ said, code }).toEqual({ said: '', code: 2 })
    expect(why).toContain('Usage: amparo')
  }
})
