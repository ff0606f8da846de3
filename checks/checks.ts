import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { licenceProblems } from './licences.ts'
import { brokenLinks } from './links.ts'
import { type LockFile, missingPlatformBuilds, unlockedDependencies } from './lock-file.ts'
import { untranslated, unusedMessages } from './messages.ts'
import { complaintsOf } from './program.ts'
import { machineTraces } from './traces.ts'
import { readTracked, root, trackedFiles } from './tracked-files.ts'
import { faultsOfWriting } from './wording.ts'

const largestFile = 500_000
const isText = (path: string): boolean =>
  /(^|\/)[^.]*$|\.(m?[jt]sx?|json|md|css|html|sql|ya?ml|txt|svg)$/.test(path)

async function findMessages(): Promise<string[]> {
  const [english, french, portuguese] = await Promise.all([
    import('#web/words/en.ts'),
    import('#web/words/fr.ts'),
    import('#web/words/pt.ts'),
  ])
  const page = trackedFiles().filter((path) => /^src\/web\/(?!words\/).*(?<!\.test)\.tsx?$/.test(path))
  return [
    ...untranslated(english.default, french.default, 'fr'),
    ...untranslated(english.default, portuguese.default, 'pt'),
    ...unusedMessages(english.default, page.map(readTracked)),
  ]
}

/** From cheap to dear, so that the first failure is found soonest. */
export const checks: readonly Check[] = [
  {
    name: 'format',
    advice: 'npm run format puts it right.',
    find: () => complaintsOf('biome', ['check', '--colors=off', '--max-diagnostics=5', '.']),
  },
  {
    name: 'sizes',
    advice: `Nothing over ${largestFile / 1000} kB is kept in the repository; tests make or look for large data.`,
    find: async () =>
      trackedFiles()
        .filter((path) => statSync(join(root, path)).size > largestFile)
        .map((path) => `${path}: ${statSync(join(root, path)).size} bytes`),
  },
  {
    name: 'traces',
    advice: 'The repository names no folder of one machine and no host of a package registry.',
    find: async () =>
      trackedFiles()
        .filter(isText)
        .flatMap((path) => machineTraces(path, readTracked(path))),
  },
  {
    name: 'links',
    advice: 'Correct the link, or the heading that it points to.',
    find: async () => {
      const files = trackedFiles()
      const read = (path: string): string | undefined =>
        files.includes(path) ? readTracked(path) : undefined
      const exists = (path: string): boolean =>
        files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`))
      return files.filter((path) => path.endsWith('.md')).flatMap((path) => brokenLinks(path, read, exists))
    },
  },
  {
    name: 'lock file',
    advice: 'Run npm install, and then node checks/complete-lock-file.ts.',
    find: async () => {
      const lock: LockFile = JSON.parse(readTracked('package-lock.json'))
      return [
        ...unlockedDependencies(JSON.parse(readTracked('package.json')), lock),
        ...missingPlatformBuilds(lock).map(
          ([path]) => `${path} is missing, and npm ci would refuse the file`,
        ),
      ]
    },
  },
  {
    name: 'licences',
    advice: 'Choose a package whose licence is on the list in checks/licences.ts.',
    find: async () => licenceProblems(JSON.parse(readTracked('package-lock.json')).packages),
  },
  {
    name: 'messages',
    advice: 'Every message stands in src/web/words in three languages, and the page uses it.',
    find: findMessages,
  },
  {
    name: 'wording',
    advice: 'GLOSSARY.md says which words and which spelling are used in each language.',
    find: async () =>
      trackedFiles()
        .filter((path) => /^(?:law|src)\/.*(?<!\.test)\.tsx?$/.test(path))
        .flatMap((path) => faultsOfWriting(path, readTracked(path))),
  },
  {
    name: 'types',
    advice: 'The compiler says where a value and its type disagree.',
    find: () => complaintsOf('tsc', ['--project', 'tsconfig.json', '--pretty', 'false']),
  },
  {
    name: 'pure types',
    advice: 'law, engine, record and statistics use the language alone; pass in what they need.',
    find: () => complaintsOf('tsc', ['--project', 'tsconfig.pure.json', '--pretty', 'false']),
  },
  {
    name: 'page types',
    advice: 'What the page imports must run in a browser.',
    find: () => complaintsOf('tsc', ['--project', 'tsconfig.web.json', '--pretty', 'false']),
  },
  {
    name: 'browser test types',
    advice: 'A browser test speaks of the page and of Node; its types know both.',
    find: () => complaintsOf('tsc', ['--project', 'tsconfig.browser.json', '--pretty', 'false']),
  },
  {
    name: 'lint',
    advice: 'Each message names its rule; CONTRIBUTING.md explains them.',
    find: () => complaintsOf('oxlint', ['law', 'src', 'test', 'checks', 'bench', '--quiet']),
  },
  {
    name: 'unused',
    advice: 'Delete what nothing uses; the history keeps it.',
    find: () => complaintsOf('knip', ['--no-progress']),
  },
]
