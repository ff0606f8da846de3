import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './tracked-files.ts'

/**
 * Lints files as if they stood in the repository, in a folder of their own with the rules of this house.
 *
 * @param files their texts, by the path from the root at which each would stand
 * @returns for each path the rules that it breaks, each once, sorted
 */
export function rulesBroken(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-planted-'))
  try {
    for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json'])
      cpSync(join(root, file), join(folder, file))
    cpSync(join(root, 'checks/house-rules.mjs'), join(folder, 'checks/house-rules.mjs'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return lint(folder, Object.keys(files))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The rules that one text breaks at the place where it would stand. */
export const rulesBrokenBy = (path: string, text: string): string[] =>
  rulesBroken({ [path]: text })[path] ?? []

function lint(folder: string, paths: readonly string[]): Record<string, string[]> {
  const oxlint = join(root, 'node_modules', '.bin', 'oxlint')
  const { stdout } = spawnSync(oxlint, ['--format=json', ...paths], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  const report: { diagnostics: { code: string; filename: string }[]; number_of_files: number } =
    JSON.parse(stdout)
  if (report.number_of_files !== paths.length) throw new Error('the linter did not read every file')
  const broken = (path: string): string[] =>
    report.diagnostics.filter(({ filename }) => filename === path).map(({ code }) => code)
  return Object.fromEntries(paths.map((path) => [path, [...new Set(broken(path))].sort()]))
}
