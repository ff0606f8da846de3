import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { person } from '#law/facts/person.ts'
import { projectionSql } from '#storage/projection-tables.ts'
import { statisticsSql } from '#storage/statistics-views.ts'
import { migrationsFolder } from './open-database.ts'

const stored = () => readFileSync(join(migrationsFolder, '0004-projections.sql'), 'utf8')

describe('The typed tables of node facts', () => {
  test('are those of the dictionary; otherwise run `node src/main/print-projections.ts`', () => {
    expect(stored() === projectionSql(dictionary) + statisticsSql(dictionary)).toBe(true)
  })

  test('would differ if a field joined the dictionary', () => {
    const ageYears = person.fields.ageYears
    const grown = {
      ...dictionary.sections,
      person: { ...person, fields: { ...person.fields, another: ageYears } },
    }
    const declared = { version: 1, sections: grown }
    expect(projectionSql(declared) + statisticsSql(declared)).not.toBe(stored())
  })

  test('have no column for what is sealed or for the team only', () => {
    for (const name of ['f_alias', 'f_family_name', 'f_pregnant', 'f_sealed_provider', 'f_text'])
      expect(stored()).not.toContain(`${name} `)
  })
})
