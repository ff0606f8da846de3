import { type Condition, conditionsIn, ownPaths, pathsIn } from '#engine/condition.ts'
import type { Dictionary, Field, FieldPath } from '#engine/dictionary.ts'
import type { SeedLine } from '#engine/instrument.ts'
import type { ClockStart, Safeguard } from '#engine/safeguard.ts'

/** What a safeguard must never be, said as lists of complaints; a sound one has none. */

/** Every condition that decides whether and how the right is owed. */
export function conditionsOf(safeguard: Safeguard): readonly Condition[] {
  const { appliesWhen, exceptions = [], owed, forbids, actionWhen = [], clocks } = safeguard
  return [
    appliesWhen,
    ...exceptions.map(({ when }) => when),
    ...[owed, forbids].flatMap((deed) => (deed ? [deed.when] : [])),
    ...actionWhen.map(({ when }) => when),
    ...clocks.flatMap(({ when, from }) => [when, from.where].filter((each) => each !== undefined)),
  ]
}

const every = (safeguard: Safeguard): readonly Condition[] => conditionsOf(safeguard).flatMap(conditionsIn)

export function forbiddenDependencies(safeguard: Safeguard): readonly string[] {
  const used = new Set(conditionsOf(safeguard).flatMap(pathsIn))
  return safeguard.neverDependsOn.filter((path) => used.has(path))
}

/** What a right rests on of the office's own file: a case that is closed takes no right away. */
export function readsTheFile(safeguard: Safeguard): readonly string[] {
  return [...new Set(conditionsOf(safeguard).flatMap(pathsIn))].filter((path) => path.startsWith('record.'))
}

/** Fields and codes that the dictionary does not have, or of another kind than the condition asks for. */
export function unknownToDictionary(safeguard: Safeguard, dictionary: Dictionary): readonly string[] {
  const { about, asOf, clocks, discloses, neverDependsOn } = safeguard
  const starts = clocks.map(({ from }) => from)
  return [
    ...every(safeguard).flatMap((condition) => misfits(condition, dictionary)),
    ...[...discloses, ...neverDependsOn].flatMap((path) => (fieldOf(path, dictionary) ? [] : [path])),
    ...[...starts.flatMap(momentsOf), ...(asOf ? [asOf] : [])].flatMap((path) =>
      fieldOf(path, dictionary)?.type.kind === 'moment' ? [] : [`${path} is no moment`],
    ),
    ...[...starts.flatMap(sectionsOf), ...(about ? [about] : [])].filter(
      (section) => dictionary.sections[section] === undefined,
    ),
  ]
}

const momentsOf = (start: ClockStart): readonly FieldPath[] => ('moment' in start ? [start.moment] : [])
const sectionsOf = (start: ClockStart): readonly string[] => ('received' in start ? [start.received] : [])

function fieldOf(path: FieldPath, dictionary: Dictionary): Field | undefined {
  const [section = '', name = ''] = path.split('.')
  return dictionary.sections[section]?.fields[name]
}

const kindsFor: Readonly<Partial<Record<Condition['kind'], readonly Field['type']['kind'][]>>> = {
  fact: ['truth'],
  lasting: ['truth'],
  is: ['code', 'codes', 'country', 'countries', 'language', 'languages'],
  decided: ['truth', 'code', 'codes'],
  elapsed: ['moment'],
  before: ['moment'],
  aged: ['number', 'moment'],
}

function misfits(condition: Condition, dictionary: Dictionary): readonly string[] {
  return ownPaths(condition).flatMap((path) => {
    const field = fieldOf(path, dictionary)
    if (!field) return [`no field ${path}`]
    const kinds = kindsFor[condition.kind]
    if (kinds && !kinds.includes(field.type.kind))
      return [`${condition.kind} of ${path}, a ${field.type.kind}`]
    return codesAsked(condition)
      .filter((code) => !hasCode(field, code))
      .map((code) => `no code ${code} of ${path}`)
  })
}

const codesAsked = (condition: Condition): readonly string[] =>
  condition.kind === 'is' || condition.kind === 'decided' ? condition.codes : []

function hasCode({ type }: Field, code: string): boolean {
  if (type.kind === 'code' || type.kind === 'codes') return Object.hasOwn(type.list.codes, code)
  return type.kind !== 'truth' || code === 'yes' || code === 'no'
}

/** Team facts on which the choice of an action hangs: the server would choose another one than the device. */
export function actionsOnHiddenFacts(safeguard: Safeguard, dictionary: Dictionary): readonly string[] {
  return (safeguard.actionWhen ?? [])
    .flatMap(({ when }) => pathsIn(when))
    .filter((path) => fieldOf(path, dictionary)?.holds !== 'node-fact')
}

/** Silence is read against what it would prove, which `recorded` under `not` would turn round. */
export function silenceCountsAsDone({ owed }: Safeguard): readonly string[] {
  if (!owed) return []
  return negatedIn(owed.when).flatMap((condition) =>
    condition.kind === 'recorded' ? [`${condition.path} is owed by not being recorded`] : [],
  )
}

/** Conditions under an odd number of `not`, as far as `onRecord` does not stand between. */
function negatedIn(condition: Condition, turned: 'turned' | 'straight' = 'straight'): readonly Condition[] {
  const other = turned === 'turned' ? 'straight' : 'turned'
  switch (condition.kind) {
    case 'not':
      return negatedIn(condition.of, other)
    case 'none':
      return condition.where ? negatedIn(condition.where, other) : []
    case 'some':
      return condition.where ? negatedIn(condition.where, turned) : []
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => negatedIn(part, turned))
    default:
      return turned === 'turned' ? [condition] : []
  }
}

/** Seed lines whose words are not there. */
export function wordsNotInSeed(safeguard: Safeguard, seed: readonly string[]): readonly string[] {
  const { sources, exceptions = [] } = safeguard
  const lines = [...sources, ...exceptions.map(({ source }) => source)].flatMap(({ seed: line, heading }) =>
    [line, heading].filter((each): each is SeedLine => each !== undefined),
  )
  return lines
    .filter(({ line, words }) => !seed[line - 1]?.includes(words))
    .map(({ line, words }) => `L${line}: ${words}`)
}
