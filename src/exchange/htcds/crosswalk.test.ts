import { describe, expect, it } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { htcdsColumns } from './columns.ts'
import { type FromHtcds, foldValue } from './crosswalk.ts'
import {
  formFrom,
  formTo,
  meansFrom,
  meansTo,
  recruitmentFrom,
  recruitmentTo,
  sexualTypeFrom,
  sexualTypeTo,
} from './crosswalk-exploitation.ts'
import {
  genderFrom,
  genderTo,
  relationFrom,
  relationTo,
  serviceFrom,
  serviceTo,
  victimStatusFrom,
  victimStatusTo,
} from './crosswalk-person.ts'
import { sectorFrom, sectorTo } from './crosswalk-sector.ts'

type Pair = readonly [string, FromHtcds<string>, Readonly<Record<string, string | null>>]

const pairs: readonly Pair[] = [
  ['gender', genderFrom, genderTo],
  ['victim status', victimStatusFrom, victimStatusTo],
  ['relation', relationFrom, relationTo],
  ['service', serviceFrom, serviceTo],
  ['means of control', meansFrom, meansTo],
  ['form of exploitation', formFrom, formTo],
  ['recruitment', recruitmentFrom, recruitmentTo],
  ['kind of sexual exploitation', sexualTypeFrom, sexualTypeTo],
  ['industry', sectorFrom, sectorTo],
]

describe.each(pairs)('the crosswalk of %s', (_, from, to) => {
  it('brings every value of the standard back as itself after a journey through our codes', () => {
    for (const [code, { ours }] of Object.entries(from))
      if (ours !== 'unknown') expect(to[ours], code).toBe(code)
  })

  it('gives no spelling two meanings', () => {
    const meanings = new Map<string, string>()
    for (const { label, ours, also = [] } of Object.values(from))
      for (const spelling of [label, ...also].map(foldValue)) {
        expect(meanings.get(spelling) ?? ours, spelling).toBe(ours)
        meanings.set(spelling, ours)
      }
  })
})

describe('the columns of HTCDS 2.0', () => {
  /** Columns that several fields of ours draw on; the importer fills one of them and says so here. */
  const drawnOnTwice = {
    'service.service': 'a support plan is imported as a need: it says nothing about a service given',
    'exploitation.recruiterRelation': 'the relation is to the trafficker, who need not have recruited',
    'event.kind': 'the history of events is kept in the note',
    'exploitation.acts': 'the history of events is kept in the note',
    'exploitation.from': 'the history of events is kept in the note',
    'exploitation.to': 'the history of events is kept in the note',
    'referral.to': 'a name in a workbook is no organisation of the network',
    'person.ageYears': 'computed from the birth date',
    'exploitation.sexualViolence': 'read from the means of control',
    'record.state':
      'a case is closed here by a colleague, never by a file; what the file says is kept in the note',
    'record.closureReason': 'the standard has no list of reasons; what the file says is kept in the note',
  }

  it('go where the dictionary says that its fields come from', () => {
    const reached = new Set(
      Object.values(htcdsColumns).map(({ becomes }) => ('place' in becomes ? becomes.place : '')),
    )
    const columns = new Set<string>(Object.keys(htcdsColumns))
    for (const [section, { fields }] of Object.entries(dictionary.sections))
      for (const [name, { maps }] of Object.entries(fields)) {
        const path = `${section}.${name}`
        if (typeof maps?.htcds !== 'string' || path in drawnOnTwice) continue
        expect(columns.has(maps.htcds), `${path} ← ${maps.htcds}`).toBe(true)
        expect([...reached], `${path} ← ${maps.htcds}`).toContain(path)
      }
  })
})
