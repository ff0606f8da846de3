import type { Dictionary, Merge } from '#engine/dictionary.ts'
import type { Fact, Said, Value } from '#engine/facts.ts'
import type { EntryId, Header } from './entry.ts'
import type { Statement } from './statement.ts'

const words = { en: 'x', fr: 'x', pt: 'x' }
const yesProtects: Merge = { protective: ['yes', 'unknown', 'declined', 'no'] }
const noProtects: Merge = { protective: ['no', 'unknown', 'declined', 'yes'] }
const field = (kind: 'truth' | 'number' | 'moment', merge: Merge) => ({
  type: kind === 'number' ? ({ kind, min: 0, max: 120 } as const) : { kind },
  holds: 'node-fact' as const,
  merge,
  label: words,
})
const codes = { id: 'x', title: words, source: 'invented', codes: {} }

/** One field of each merge. */
export const dictionary: Dictionary = {
  version: 1,
  sections: {
    person: {
      id: 'person',
      items: 'one',
      label: words,
      fields: {
        possibleChild: field('truth', yesProtects),
        vulnerable: field('truth', yesProtects),
        informationGiven: field('truth', noProtects),
        ageYears: field('number', 'ask'),
        languages: { ...field('truth', 'union'), type: { kind: 'languages' } },
        alias: { ...field('truth', 'latest'), type: { kind: 'text', longest: 80 } },
      },
    },
    consent: {
      id: 'consent',
      items: 'many',
      label: words,
      fields: {
        state: {
          type: { kind: 'code', list: codes },
          holds: 'node-fact',
          merge: { protective: ['withdrawn', 'refused', 'given'] },
          label: words,
        },
        at: field('moment', 'latest'),
      },
    },
    danger: {
      id: 'danger',
      items: 'many',
      label: words,
      fields: { ongoing: field('truth', yesProtects), at: field('moment', 'earliest') },
    },
  },
}

export const record = '00000000-0000-4000-8000-000000000001'
const shelter = '00000000-0000-4000-8000-0000000000a1'
const item = '00000000-0000-4000-8000-0000000000b1'
export const id = (n: number): EntryId => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const fact = (value: Value, said: Said = 'observed'): Fact => ({ value, said })
export const day = (local: string): Value => ({
  local,
  zone: 'Africa/Blantyre',
  precision: 'day',
  approximate: false,
})

type Saying = {
  n: number
  device?: number
  after?: readonly number[]
  corrects?: number
  section?: string
  organisation?: string
  user?: number
  fields: Record<string, Fact>
}

/** Entry number n, written at minute n, each by a device of its own unless said otherwise. */
export function says({
  n,
  device = n,
  after = [],
  corrects,
  section = 'person',
  organisation = shelter,
  user = 900,
  fields,
}: Saying): Statement {
  const header: Header = {
    format: 1,
    dictionary: 1,
    id: id(n),
    record,
    section,
    item,
    author: { user: id(user), organisation },
    device: id(device),
    purpose: 'assist',
    at: `${String(1_700_000_000_000 + n * 60_000)}0000${String(device).padStart(8, '0')}`,
    after: after.map(id),
    ...(corrects === undefined ? {} : { corrects: id(corrects) }),
    parts: {},
  }
  const receivedAt = `2026-11-20T10:${String(n % 60).padStart(2, '0')}:00.000Z`
  return { header, section, item, receivedAt, fields, closed: 0, erased: 0 }
}
