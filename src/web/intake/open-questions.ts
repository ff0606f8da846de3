import type { Dictionary, FieldPath, Words } from '#engine/dictionary.ts'
import type { FactSheet, Instant } from '#engine/facts.ts'
import type { ItemFacts } from './facts-from-answers.ts'
import { neverAskedAtFirstContact, neverSectionsAtFirstContact } from './never-asked.ts'

/** A question that the law still has, the item it is about, and the right that needs the answer. */
export type LawQuestion = {
  readonly fact: FieldPath
  readonly item: string | undefined
  readonly why: Words
}

/** More would turn a conversation into a form. */
const atMost = 3

const never: ReadonlySet<string> = new Set(Object.values(neverAskedAtFirstContact).flat())

/** What an answer that is chosen or dated can settle; texts and references belong on the page of the case. */
const settles: ReadonlySet<string> = new Set(['truth', 'code', 'codes', 'moment', 'number'])

/**
 * The next questions of open rights, most urgent first, without any that is not for first contact and without
 * those that this conversation has put already.
 */
export function nextAtFirstContact(
  questions: readonly LawQuestion[],
  asked: ReadonlySet<string>,
  dictionary: Dictionary,
): readonly LawQuestion[] {
  const fits = ({ fact }: LawQuestion): boolean => {
    const [section = '', name = ''] = fact.split('.')
    const field = dictionary.sections[section]?.fields[name]
    const later = neverSectionsAtFirstContact.some((each) => each === section)
    return field?.ask !== undefined && settles.has(field.type.kind) && !later
  }
  return questions
    .filter((each) => !asked.has(each.fact) && !never.has(each.fact) && fits(each))
    .slice(0, atMost)
}

/** What was said so far, as rules read it. Items go by their keys: they have no identifiers yet. */
export function sheetOf(items: readonly ItemFacts[], receivedAt: Instant): FactSheet {
  const sections = new Map<string, FactSheet[string]>()
  for (const { key, section, fields } of items)
    sections.set(section, [...(sections.get(section) ?? []), { id: key, receivedAt, facts: fields }])
  return Object.fromEntries(sections)
}
