import type { FieldPath } from '#engine/dictionary.ts'
import type { Finding } from '#engine/findings.ts'
import type { NextQuestion } from '#engine/questions.ts'
import { dictionary } from '#law/facts/dictionary.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { fieldAt } from './answers.ts'
import type { Asked } from './case-view.tsx'
import { deedFields, deedMoment } from './deed-fields.ts'
import type { LawHere } from './law-here.ts'

const isMoment = (path: FieldPath): boolean => fieldAt(dictionary, path)?.type.kind === 'moment'

const sectionOf = (path: FieldPath): string => path.split('.')[0] ?? ''

/** *Record that this was done*: the fields in which a finding ends, on the item that it is about. */
export function deedOf(
  finding: Finding,
  { safeguards }: LawHere,
  folded: FoldedRecord,
  title: string,
): Asked {
  const safeguard = safeguards.get(finding.safeguard)
  const paths = safeguard ? deedFields(safeguard, finding) : finding.missing
  return {
    name: `deed ${finding.safeguard} ${finding.item ?? ''}`,
    title,
    paths,
    target: { items: itemsFor(paths, finding.item, folded) },
    now: deedMoment(paths, finding.missing, isMoment),
  }
}

export function questionAsked({ fact, item }: NextQuestion, title: string): Asked {
  return {
    name: `question ${fact} ${item ?? ''}`,
    title,
    paths: [fact],
    target: { items: item === undefined ? {} : { [sectionOf(fact)]: item } },
    now: undefined,
  }
}

/**
 * The item to write to: the one that the finding names, else the only one of its section. A deed in a section of which
 * several items are known, or none, begins an item of its own.
 */
function itemsFor(
  paths: readonly FieldPath[],
  item: string | undefined,
  { sections }: FoldedRecord,
): Asked['target']['items'] {
  const named = Object.entries(sections).find(([, items]) => items.some(({ id }) => id === item))?.[0]
  return Object.fromEntries(
    [...new Set(paths.map(sectionOf))].flatMap((section): [string, string][] => {
      if (dictionary.sections[section]?.items === 'one') return []
      if (section === named && item !== undefined) return [[section, item]]
      const [only, ...others] = sections[section] ?? []
      return only && others.length === 0 ? [[section, only.id]] : []
    }),
  )
}
