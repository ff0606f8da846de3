import type { FieldPath, Words } from './dictionary.ts'
import { byUrgency, type Finding } from './findings.ts'

export type NextQuestion = {
  readonly fact: FieldPath
  /** The item that it is about, of a right that is judged item by item. */
  readonly item: string | undefined
  /** The right that needs the answer first, by id and by name. */
  readonly safeguard: string
  readonly why: Words
}

/** What to ask next: each fact once, for the most urgent right that needs it. */
export function nextQuestions(findings: readonly Finding[]): readonly NextQuestion[] {
  const asked = new Map<string, NextQuestion>()
  for (const { missing, item, safeguard, title } of findings.toSorted(byUrgency))
    for (const fact of missing) if (!asked.has(fact)) asked.set(fact, { fact, item, safeguard, why: title })
  return [...asked.values()]
}
