import type { FoldedRecord } from './folded.ts'
import { textIn } from './told-text.ts'

/** The fields of the section `person` in which a name can stand. */
export const nameFields = ['alias', 'givenName', 'familyName', 'otherNames'] as const

/** Names under which the person is known, the one to call the person by first. */
export function namesOf({ sections }: FoldedRecord): readonly string[] {
  const facts = sections['person']?.[0]?.facts ?? {}
  const text = (name: (typeof nameFields)[number]): string | undefined => textIn(facts[name])
  const whole = [text('givenName'), text('familyName')].filter((part) => part !== undefined).join(' ')
  return [text('alias'), whole === '' ? undefined : whole, text('otherNames')].filter(
    (name) => name !== undefined,
  )
}

/** Names that stood once and that a later one replaced. One that was corrected was never the person’s. */
export function earlierNamesOf({ sections }: FoldedRecord): readonly string[] {
  const { facts = {}, history = {} } = sections['person']?.[0] ?? {}
  const replaced = nameFields.flatMap((name) =>
    (history[name] ?? [])
      .filter(({ standing }) => standing !== 'corrected')
      .flatMap(({ fact }) => textIn(fact) ?? [])
      .filter((earlier) => earlier !== textIn(facts[name])),
  )
  return [...new Set(replaced)]
}
