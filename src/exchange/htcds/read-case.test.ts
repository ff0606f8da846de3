import { utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { dictionary } from '#law/facts/dictionary.ts'
import { findingsOf, personOf, readBook, readOne, valuesOf } from '#test/support/invented-import.ts'
import { bytesOfSheet, type InventedRow, inventedWorkbook } from '#test/support/invented-workbook.ts'

describe('several forms of exploitation', () => {
  const items = (row: InventedRow) => valuesOf(readOne(row).cases[0], 'exploitation')

  it('are several items; industry and kind go to the form that they belong to', () => {
    expect(
      items({
        vic_TypeOfExploitation: 'SexualExploitation;ForcedLabour',
        vic_ForcedLabourIndustry: 'I',
        vic_TypeOfSexExploitation: 'Pornography',
        vic_MethodOfRecruitment: 'At work',
        vic_AgeWhenTrafficked: 15,
      }),
    ).toEqual([
      {
        form: 'sexual-exploitation',
        sexualType: ['pornography'],
        recruitment: ['workplace'],
        ageAtStart: 15,
      },
      { form: 'forced-labour', sector: 'accommodation-and-food' },
    ])
  })

  it('with several industries lose none of them', () => {
    expect(
      items({
        vic_TypeOfExploitation: 'ForcedLabour',
        vic_ForcedLabourIndustry:
          'F_Construction; Wholesale and retail trade; repair of motor vehicles and motorcycles',
      }),
    ).toEqual([
      { form: 'forced-labour', sector: 'construction' },
      { form: 'forced-labour', sector: 'trade-and-vehicle-repair' },
    ])
  })

  it('hold sexual abuse as a means under a seal of its own', () => {
    expect(items({ vic_MethodsOfControl: 'SexualAbuse;PhysicalThreats' })).toEqual([
      { sexualViolence: 'yes', means: ['threats'] },
    ])
  })

  it('hold a country as a country, and any other place in a sealed note', () => {
    expect(items({ vic_LocationOfExploitation: 'ZA' })).toEqual([{ country: 'ZAF' }])
    const result = readOne({ vic_LocationOfExploitation: 'Invented Farm' })
    expect(valuesOf(result.cases[0], 'note')).toEqual([{ text: 'vic_LocationOfExploitation: Invented Farm' }])
    expect(findingsOf(result)).toEqual(['moved-to-note'])
  })
})

describe('what our dictionary has no field for', () => {
  it('is kept in a sealed note under its column, and counted', () => {
    const result = readBook(
      inventedWorkbook([
        { prs_FirstName: 'Testa', cas_CaseOwner: 'Invented Worker', cas_Status: 'Active' },
        { prs_FirstName: 'Testo', cas_CaseOwner: 'Invented Worker' },
      ]),
    )
    expect(valuesOf(result.cases[0], 'note')).toEqual([
      { text: 'cas_CaseOwner: Invented Worker\ncas_Status: Active' },
    ])
    expect(result.columns.filter(({ place }) => place === 'note.text')).toMatchObject([
      { column: 'C', code: 'cas_CaseOwner', filled: 2 },
      { column: 'D', code: 'cas_Status', filled: 1 },
    ])
  })

  it('includes columns that the standard does not have, named or not', () => {
    const sheet = utils.aoa_to_sheet([
      ['prs_FirstName', 'prs_Favourite', 'Shoe size'],
      ['Testa', 'blue', 38, 'stray'],
    ])
    const result = readBook(bytesOfSheet(sheet))
    expect(result.template.map(({ defect, columns }) => [defect, columns])).toEqual([
      ['code-unknown', ['B']],
      ['code-unknown', ['C']],
    ])
    expect(valuesOf(result.cases[0], 'note')).toEqual([
      { text: 'prs_Favourite: blue\nShoe size: 38\ncolumn D: stray' },
    ])
    expect(result.columns.at(-1)).toMatchObject({ column: 'D', filled: 1, place: 'note.text' })
  })

  it('is not shortened, however long', () => {
    const long = 'x'.repeat(20_000)
    const notes = valuesOf(readOne({ cco_CaseComment: long }).cases[0], 'note')
    const texts = notes.map(({ text }) => (typeof text === 'string' ? text : ''))
    expect(texts.join('')).toBe(`cco_CaseComment: ${long}`)
    expect(texts.every((text) => text.length <= 8000)).toBe(true)
  })

  it('includes a text that is too long for its field', () => {
    const result = readOne({ prs_FirstName: 'T'.repeat(121), prs_SecondName: 'Invented' })
    expect(valuesOf(result.cases[0], 'person')).toEqual([{ familyName: 'Invented' }])
    expect(valuesOf(result.cases[0], 'note')).toEqual([{ text: `prs_FirstName: ${'T'.repeat(121)}` }])
  })
})

describe('names, contacts and address', () => {
  it('are joined in the order of the standard, whatever the order of the columns', () => {
    expect(
      personOf({
        prs_MailingCountry: 'MW',
        prs_MailingCity: 'Inventown',
        prs_MailingStreet: '1 Invented Road',
        prs_HomePhone: 265111,
        prs_MobilePhone: '+265 999',
      }),
    ).toEqual({ address: '1 Invented Road, Inventown, MW', phone: '+265 999, 265111' })
  })

  it('stand only in fields that our dictionary seals', () => {
    const fields = dictionary.sections['person']?.fields ?? {}
    for (const name of [
      'givenName',
      'familyName',
      'otherNames',
      'phone',
      'address',
      'identityDocument',
      'birthDate',
    ])
      expect(fields[name]?.holds, name).toHaveProperty('sealed')
    expect(dictionary.sections['note']?.fields['text']?.holds).toHaveProperty('sealed')
  })
})

describe('other columns', () => {
  it('a refused consent is kept as refused, with a word of warning', () => {
    const result = readOne({ prs_FirstName: 'Testa', con_Consent: false })
    expect(valuesOf(result.cases[0], 'consent')).toEqual([{ scope: 'record', state: 'refused' }])
    expect(findingsOf(result)).toEqual(['consent-refused'])
  })

  it('languages become short codes, and two columns of them one list', () => {
    expect(personOf({ prs_PrimaryLanguage: 'nya', prs_SecondaryLanguage: 'eng' })).toEqual({
      languages: ['ny', 'en'],
    })
  })

  it('stateless among the citizenships is a fact of its own', () => {
    expect(personOf({ prs_Citizenship: 'Stateless' })).toEqual({ stateless: 'yes' })
  })

  it('an outgoing referral keeps its date, and the name of the other organisation in the note', () => {
    const [first] = readOne({
      cas_OutgoingReferralDate: '2024-02-29',
      cas_ReferredOrganisation: 'Invented House',
    }).cases
    expect(valuesOf(first, 'referral')).toMatchObject([{ madeAt: { local: '2024-02-29' } }])
    expect(valuesOf(first, 'note')).toEqual([{ text: 'cas_ReferredOrganisation: Invented House' }])
  })

  it('each support plan is a need', () => {
    expect(valuesOf(readOne({ spl_Type: 'Legal;Health' }).cases[0], 'need')).toEqual([
      { service: 'legal' },
      { service: 'health' },
    ])
  })

  it('a row that repeats another is imported with a warning', () => {
    const result = readBook(inventedWorkbook([{ prs_FirstName: 'Testa' }, { prs_FirstName: 'Testa' }]))
    expect(findingsOf(result)).toEqual(['row-repeated'])
    expect(result.cases).toHaveLength(2)
  })
})
