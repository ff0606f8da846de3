import { randomUUID } from 'node:crypto'
import { dictionary } from '#law/facts/dictionary.ts'
import type { EntryDraft } from '#seal/write-entry.ts'

/** Each text that a person or worker could type, as a canary of its own, in the field where it belongs. */
export function canaryDrafts(record: string): { readonly drafts: EntryDraft[]; readonly canaries: string[] } {
  const canaries: string[] = []
  const drafts = Object.values(dictionary.sections).flatMap((section): EntryDraft[] => {
    const texts = Object.entries(section.fields).filter(([, { type }]) => type.kind === 'text')
    const fields = texts.map(([name]) => {
      const value = `Canary ${section.id} ${name} Zyxquw`
      canaries.push(value)
      return [name, { value, said: 'self' }] as const
    })
    const item = section.items === 'one' ? record : randomUUID()
    return texts.length === 0 ? [] : [{ section: section.id, item, fields: Object.fromEntries(fields) }]
  })
  return { drafts, canaries }
}

const middle = (encoded: string): string => encoded.replaceAll('=', '').slice(2, -3)

/** A text as it could stand in a file: plain, in hexadecimal digits, in base64 at any offset. */
export function formsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  const shifted = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]))
  return [
    text,
    text.toLowerCase(),
    JSON.stringify(text).slice(1, -1),
    bytes.toString('hex'),
    Buffer.from(text, 'utf16le').toString('hex'),
    ...shifted.flatMap((each, shift) => {
      const base64 = each.toString('base64')
      const cut = shift === 0 ? middle(base64) : middle(base64).slice(2)
      return [cut, cut.replaceAll('+', '-').replaceAll('/', '_')]
    }),
  ]
}

/** The canaries that stand somewhere in this text. */
export const sung = (canaries: readonly string[], text: string): readonly string[] =>
  canaries.filter((canary) => formsOf(canary).some((form) => text.includes(form)))
