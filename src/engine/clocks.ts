import { type Compiled, compile, type Scope, withItem } from './compile.ts'
import type { FactItem } from './facts.ts'
import { fromInstant } from './moment.ts'
import { parameterLength } from './parameter.ts'
import { type Evaluation, find, foundInterval, type Located, locate } from './read.ts'
import type { Clock, ClockStart, Safeguard } from './safeguard.ts'

export type CompiledClock = {
  readonly clock: Clock
  readonly starts: (evaluation: Evaluation) => number | undefined
  readonly when: Compiled | undefined
}

export function compileClocks({ clocks }: Safeguard, scope: Scope): readonly CompiledClock[] {
  return clocks.map((clock) => ({
    clock,
    starts: compileStart(clock.from, scope),
    when: clock.when && compile(clock.when, scope),
  }))
}

type Started = { readonly evaluation: Evaluation; readonly item: FactItem }

function compileStart(start: ClockStart, scope: Scope): CompiledClock['starts'] {
  const counted = countedItems(start, scope)
  if ('received' in start)
    return (evaluation) => earliest(counted(evaluation).map(({ item }) => fromInstant(item.receivedAt)))
  const at = locate(scope.dictionary, start.moment)
  return (evaluation) => earliest(counted(evaluation).flatMap((each) => momentOf(each, at)))
}

const momentOf = ({ evaluation }: Started, at: Located): readonly number[] =>
  [foundInterval(find(evaluation, at))?.from].filter((from) => from !== undefined)

/** The item that is judged, or those of the section of which the clock's condition is *yes*. */
function countedItems(start: ClockStart, scope: Scope): (evaluation: Evaluation) => readonly Started[] {
  const [section = ''] = 'moment' in start ? start.moment.split('.') : [start.received]
  const counts = start.where && compile(start.where, { ...scope, about: new Set([...scope.about, section]) })
  return (evaluation) => {
    const judged = evaluation.items.get(section)
    const items = judged ? [judged] : (evaluation.sheet[section] ?? [])
    return items
      .map((item) => ({ evaluation: withItem(evaluation, section, item), item }))
      .filter((each) => !counts || counts(each.evaluation, 'yes').truth === 'yes')
  }
}

const earliest = (instants: readonly number[]): number | undefined =>
  instants.length > 0 ? Math.min(...instants) : undefined

/**
 * When it is due: the earliest end of the clocks that run. Where none of their starts is on record, the first of
 * them runs from when the office first had the item, or anything about the person.
 */
export function dueAt(
  clocks: readonly CompiledClock[],
  evaluation: Evaluation,
  item: FactItem | undefined,
): { readonly at: number; readonly startedAt: number } {
  const applying = clocks.filter(({ when }) => !when || when(evaluation, 'yes').truth === 'yes')
  const running = applying.flatMap((compiled) => {
    const startedAt = compiled.starts(evaluation)
    return startedAt === undefined ? [] : [endOf(compiled, startedAt)]
  })
  if (running.length > 0) return running.reduce((first, next) => (next.at < first.at ? next : first))
  const [first = clocks[0]] = applying
  const startedAt = item ? fromInstant(item.receivedAt) : firstReceived(evaluation)
  return first ? endOf(first, startedAt) : { at: startedAt, startedAt }
}

const endOf = ({ clock }: CompiledClock, startedAt: number): { at: number; startedAt: number } => ({
  at: startedAt + parameterLength(clock.parameter, startedAt),
  startedAt,
})

function firstReceived({ sheet, readAt }: Evaluation): number {
  const received = Object.values(sheet).flatMap((items) => items.map((item) => fromInstant(item.receivedAt)))
  return earliest(received) ?? readAt
}
