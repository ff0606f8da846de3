import type { Dictionary, Field, FieldPath } from '#engine/dictionary.ts'
import type { Fact, Instant, Said, Value } from '#engine/facts.ts'
import type { Along, Answers, Flow, Given, Question } from './flow.ts'
import { momentOf } from './moment-of.ts'
import { codesOf, holds, pathOf } from './open-pages.ts'
import type { RecordingBasis } from './recording-basis.ts'

/** The facts of one item; `key` stands for its identifier, which the draft keeps. */
export type ItemFacts = {
  readonly key: string
  readonly section: string
  readonly fields: Readonly<Record<string, Fact>>
}

export type Conversation = {
  readonly dictionary: Dictionary
  /** When the conversation began; nothing tells how long it took. */
  readonly startedAt: Instant
  readonly zone: string
  /** On what the office rests its records before this person has said anything. */
  readonly basis: RecordingBasis
}

type Contribution = {
  readonly key: string
  readonly path: FieldPath
  readonly fact: Fact
  /** An answer outweighs what another answer only implies. */
  readonly weight: 'implied' | 'answered'
}

/** What the answers state, item by item. Silence and *not asked* state nothing. */
export function factsFromAnswers(
  flow: Flow,
  answers: Answers,
  conversation: Conversation,
): readonly ItemFacts[] {
  const { pages, live } = pathOf(flow, answers, conversation.basis)
  const open = pages.flatMap((page) => page.questions)
  return gather(
    open.flatMap((question) => contributions(question, live, conversation)),
    conversation.dictionary,
  )
}

function contributions(
  question: Question,
  live: Answers,
  conversation: Conversation,
): readonly Contribution[] {
  const given = live[question.id]
  if (given === undefined || given.kind === 'not-asked') return []
  const said = saidFor(question, live, conversation.basis)
  return [
    ...answered(question, given, said, live, conversation),
    ...implied(question, given, said, live, conversation),
  ]
}

const saidFor = (question: Question, live: Answers, basis: RecordingBasis): Said =>
  question.saidInstead && holds(question.saidInstead.when, live, basis)
    ? question.saidInstead.said
    : question.said

function answered(
  question: Question,
  given: Given,
  said: Said,
  live: Answers,
  conversation: Conversation,
): readonly Contribution[] {
  const { field: path, item } = question
  if (path === undefined || item === undefined || !isStored(question, given)) return []
  const codes = codesOf(given)
  const fitting = (question.along ?? []).filter(
    (each) => each.on?.some((code) => codes.includes(code)) ?? true,
  )
  const along = (key: string) => alongWith(fitting, key, said, live, conversation)
  if (question.itemEach !== undefined) {
    // Without a chosen code there is no item that could carry the answer.
    if (given.kind !== 'value') return []
    return codes.flatMap((code) => [
      state(`${item}:${code}`, path, { value: question.eachGives ?? code, said }),
      ...along(`${item}:${code}`),
    ])
  }
  const value = valueFor(given, fieldAt(path, conversation.dictionary))
  return value === undefined ? [] : [state(item, path, { value, said }), ...along(item)]
}

const isStored = (question: Question, given: Given): boolean =>
  question.stores === undefined || codesOf(given).some((code) => question.stores?.includes(code))

/** A text that was not given has no words for it: *unknown* would read as a name. */
function valueFor(given: Given, field: Field): Value | undefined {
  if (given.kind === 'not-asked') return undefined
  if (given.kind === 'value') return isEmpty(given.value) ? undefined : given.value
  return field.type.kind === 'text' ? undefined : given.kind
}

const isEmpty = (value: Value): boolean =>
  typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0

function implied(
  question: Question,
  given: Given,
  said: Said,
  live: Answers,
  conversation: Conversation,
): readonly Contribution[] {
  const codes = codesOf(given)
  return (question.implies ?? [])
    .filter((each) => codes.some((code) => each.on.includes(code)))
    .flatMap((each) => alongWith(each.facts, each.item, said, live, conversation))
    .map((contribution) => ({ ...contribution, weight: 'implied' as const }))
}

const alongWith = (
  along: readonly Along[],
  key: string,
  said: Said,
  live: Answers,
  conversation: Conversation,
): readonly Contribution[] =>
  along.flatMap((each) => {
    const value = 'value' in each ? each.value : derived(each.from, live, conversation)
    return value === undefined ? [] : [state(key, each.field, { value, said })]
  })

function derived(
  from: Extract<Along, { from: string }>['from'],
  live: Answers,
  { startedAt, zone }: Conversation,
): Value | undefined {
  if (from === 'now-minute') return momentOf(startedAt, zone, 'minute')
  if (from === 'now-day') return momentOf(startedAt, zone, 'day')
  if (from === 'how-explained')
    return codesOf(live['interpreter-needed']).includes('yes') ? 'interpreter' : 'spoken'
  const given = live['languages']
  return given?.kind === 'value' ? codesOf(given)[0] : undefined
}

const state = (key: string, path: FieldPath, fact: Fact): Contribution => ({
  key,
  path,
  fact,
  weight: 'answered',
})

function fieldAt(path: FieldPath, dictionary: Dictionary): Field {
  const [section = '', name = ''] = path.split('.')
  const field = dictionary.sections[section]?.fields[name]
  if (!field) throw new RangeError(`The dictionary has no field ${path}`)
  return field
}

function gather(all: readonly Contribution[], dictionary: Dictionary): readonly ItemFacts[] {
  const items = new Map<string, { section: string; fields: Record<string, Fact> }>()
  for (const [key, paths] of byItem(all)) {
    for (const [path, stated] of paths) {
      const [section = '', name = ''] = path.split('.')
      const item = items.get(key) ?? { section, fields: {} }
      item.fields[name] = settle(fieldAt(path, dictionary), stated)
      items.set(key, item)
    }
  }
  return [...items].map(([key, item]) => ({ key, ...item }))
}

type Stated = readonly [Contribution, ...Contribution[]]

function byItem(all: readonly Contribution[]): Map<string, Map<FieldPath, Stated>> {
  const items = new Map<string, Map<FieldPath, Stated>>()
  for (const contribution of all) {
    const paths = items.get(contribution.key) ?? new Map<FieldPath, Stated>()
    const before = paths.get(contribution.path)
    paths.set(contribution.path, before ? [...before, contribution] : [contribution])
    items.set(contribution.key, paths)
  }
  return items
}

/** Two answers to one field (what the person says, what the worker sees) meet as the dictionary says. */
function settle(field: Field, stated: Stated): Fact {
  const weighty = stated.filter((each) => each.weight === 'answered')
  const facts = (weighty.length > 0 ? weighty : stated).map((each) => each.fact)
  const last = facts.at(-1) ?? stated[0].fact
  if (typeof field.merge === 'object') return protective(field.merge.protective, facts) ?? last
  return field.merge === 'union' ? (together(facts) ?? last) : last
}

function protective(order: readonly string[], facts: readonly Fact[]): Fact | undefined {
  const rank = (fact: Fact) => (typeof fact.value === 'string' ? order.indexOf(fact.value) : -1)
  return facts.filter((fact) => rank(fact) >= 0).toSorted((one, other) => rank(one) - rank(other))[0]
}

/** That nothing was seen on one page says nothing once something was seen on another. */
const nothingSeen = 'no-signs'

function together(facts: readonly Fact[]): Fact | undefined {
  const listed = facts.filter((fact) => Array.isArray(fact.value))
  const codes = [...new Set(listed.flatMap((fact) => (Array.isArray(fact.value) ? fact.value : [])))]
  const [first] = listed
  if (first === undefined) return undefined
  const kept = codes.length > 1 ? codes.filter((code) => code !== nothingSeen) : codes
  return { value: kept, said: first.said }
}
