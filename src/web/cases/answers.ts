import type { Dictionary, Field, FieldPath } from '#engine/dictionary.ts'
import type { Fact, Instant, Said, Value } from '#engine/facts.ts'
import type { EntryId, ItemId, Uuid } from '#record/entry.ts'
import type { FoldedRecord } from '#record/folded.ts'
import { endsOnlyByDecision } from '#record/presumptions.ts'
import type { EntryDraft } from '#seal/write-entry.ts'
import type { Given } from '../intake/flow.ts'
import { momentOf } from '../intake/moment-of.ts'

/** What was answered in a form of a case, by field. */
export type FieldAnswers = Readonly<Record<FieldPath, Given>>

export type FormState = {
  readonly answers: FieldAnswers
  readonly said: Said
  /** Why, where a decision is recorded. */
  readonly reason: string
}

export const emptyForm: FormState = { answers: {}, said: 'not-stated', reason: '' }

export function fieldAt(dictionary: Dictionary, path: FieldPath): Field | undefined {
  const [section = '', name = ''] = path.split('.')
  return dictionary.sections[section]?.fields[name]
}

const isEmpty = (value: Value): boolean => value === '' || (Array.isArray(value) && value.length === 0)

/** The fact that an answer states; `undefined` where it states none. Free text has no *unknown*. */
export function factOf(given: Given | undefined, said: Said, field: Field): Fact | undefined {
  if (given === undefined || given.kind === 'not-asked') return undefined
  if (given.kind === 'value') {
    const value = typeof given.value === 'string' ? given.value.trim() : given.value
    return isEmpty(value) ? undefined : { value, said }
  }
  return field.type.kind === 'text' ? undefined : { value: given.kind, said }
}

export type Target = {
  /** The item that is written to, by section; a section without one gets a new item. */
  readonly items: Readonly<Record<string, ItemId>>
  readonly corrects?: EntryId
  readonly under?: ItemId
}

type Place = {
  readonly dictionary: Dictionary
  readonly record: Uuid
  readonly newId: () => Uuid
  readonly now: Instant
  readonly zone: string
}

/** One draft of an entry for each section that was answered in, and a note with the reason of a decision. */
export function draftsOf(form: FormState, target: Target, place: Place): readonly EntryDraft[] {
  const { dictionary } = place
  const bySection = new Map<string, Record<string, Fact>>()
  for (const [path, given] of entriesOf(form.answers)) {
    const [section = '', name = ''] = path.split('.')
    const field = fieldAt(dictionary, path)
    const fact = field && factOf(given, form.said, field)
    if (fact) bySection.set(section, { ...bySection.get(section), [name]: fact })
  }
  const drafts = [...bySection].map(([section, fields]) => draftOf(section, fields, target, place))
  const [first] = drafts
  return first && form.reason.trim() !== '' ? [...drafts, reasonFor(form.reason, first, place)] : drafts
}

const entriesOf = (answers: FieldAnswers): readonly (readonly [FieldPath, Given])[] =>
  Object.entries(answers) as readonly [FieldPath, Given][]

function draftOf(
  section: string,
  fields: Readonly<Record<string, Fact>>,
  target: Target,
  place: Place,
): EntryDraft {
  const { dictionary, record, newId } = place
  const single = dictionary.sections[section]?.items === 'one'
  const item = single ? record : target.items[section]
  return {
    section,
    item: item ?? newId(),
    fields: item === undefined ? dated(section, fields, place) : fields,
    ...(target.under === undefined ? {} : { under: target.under }),
    ...(target.corrects === undefined ? {} : { corrects: target.corrects }),
  }
}

/** What is added without being asked when it was said, was said now. */
const datedSections: ReadonlySet<string> = new Set(['need', 'note', 'consent'])

function dated(section: string, fields: EntryDraft['fields'], { now, zone }: Place): EntryDraft['fields'] {
  if (!datedSections.has(section) || fields['at']) return fields
  return { ...fields, at: { value: momentOf(now, zone, 'minute'), said: 'not-stated' } }
}

/** The reason stands as a sealed note under the item that it is about. */
function reasonFor(reason: string, about: EntryDraft, { newId, now, zone }: Place): EntryDraft {
  const at = { value: momentOf(now, zone, 'minute'), said: 'not-stated' } as const
  const text = { value: reason.trim(), said: 'decision' } as const
  return { section: 'note', item: newId(), under: about.item, fields: { text, at } }
}

/** Answers of this form that take back a presumption or a danger: they count only as a decision, with a reason. */
export function endsPresumption(form: FormState, target: Target, folded: FoldedRecord): readonly FieldPath[] {
  return entriesOf(form.answers).flatMap(([path, given]) => {
    const says = given.kind === 'value' ? given.value : given.kind
    if (!endsOnlyByDecision.has(path) || says === 'not-asked' || says === 'yes') return []
    return standsAs(path, target, folded) === 'yes' ? [path] : []
  })
}

/** What stands in the field that a form would write to. */
function standsAs(path: FieldPath, { items }: Target, { sections }: FoldedRecord): Value | undefined {
  const [section = '', name = ''] = path.split('.')
  const known = sections[section] ?? []
  const item = section === 'person' ? known[0] : known.find(({ id }) => id === items[section])
  return item?.facts[name]?.value
}

/** What a form still needs before it can be kept. */
export type FormLack = 'nothing-said' | 'needs-decision' | 'needs-reason'

export function lackOf(
  form: FormState,
  target: Target,
  folded: FoldedRecord,
  place: Place,
): FormLack | undefined {
  if (draftsOf({ ...form, reason: '' }, target, place).length === 0) return 'nothing-said'
  if (form.said !== 'decision' && endsPresumption(form, target, folded).length > 0) return 'needs-decision'
  return form.said === 'decision' && form.reason.trim() === '' ? 'needs-reason' : undefined
}
