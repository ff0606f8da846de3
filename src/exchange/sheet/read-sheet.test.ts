import { utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSheets } from './read-sheet.ts'
import { isRefusal } from './refusals.ts'

const limits = { mostBytes: 1_000_000, mostUnpackedBytes: 2_000_000, mostRows: 100 }

const workbook = (rows: readonly unknown[][]): Uint8Array =>
  new Uint8Array(
    write(
      { SheetNames: ['People'], Sheets: { People: utils.aoa_to_sheet(rows as unknown[][]) } },
      { type: 'array', bookType: 'xlsx', compression: true },
    ),
  )

const refusalOf = (bytes: Uint8Array): string => {
  const result = readSheets(bytes, limits)
  return isRefusal(result) ? result.refused : 'read'
}

const sound = workbook([
  ['a', 'b'],
  [1, null],
])

describe('a sheet', () => {
  it('keeps its empty lines, so that a line number is the one a person sees', () => {
    const sheets = readSheets(workbook([['a'], [], ['c']]), limits)
    expect(isRefusal(sheets) ? sheets : sheets[0]?.rows).toEqual([['a'], [], ['c']])
  })

  it('shows a computed cell as such and never computes it', () => {
    const sheet = utils.aoa_to_sheet([['a']])
    sheet['A1'] = { t: 'n', v: 7, f: '3+4' }
    const bytes = write({ SheetNames: ['x'], Sheets: { x: sheet } }, { type: 'array', bookType: 'xlsx' })
    const sheets = readSheets(new Uint8Array(bytes), limits)
    expect(isRefusal(sheets) ? sheets : sheets[0]?.rows[0]?.[0]).toEqual({ odd: 'formula', shown: '7' })
  })

  it('of a text file is read with commas or semicolons', () => {
    for (const text of ['a,b\n1,"x;y"', 'a;b\n1;"x;y"']) {
      const sheets = readSheets(new TextEncoder().encode(text), limits)
      expect(isRefusal(sheets) ? sheets : sheets[0]?.rows[1]).toEqual(['1', 'x;y'])
    }
  })
})

describe('a workbook that is not opened', () => {
  it('is one that was cut off anywhere on the way', () => {
    expect(refusalOf(sound)).toBe('read')
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(refusalOf(sound.subarray(0, Math.floor(sound.length * part)))).toBe('file-damaged')
  })

  it('is one in which a byte of its content changed on the way', () => {
    const stored = new Uint8Array(
      write(
        { SheetNames: ['x'], Sheets: { x: utils.aoa_to_sheet([['MARKER']]) } },
        { type: 'array', bookType: 'xlsx', bookSST: true },
      ),
    )
    expect(refusalOf(stored)).toBe('read')
    const marker = stored.findIndex(
      (_, at) => new TextDecoder().decode(stored.subarray(at, at + 6)) === 'MARKER',
    )
    stored[marker] = 'L'.charCodeAt(0)
    expect(refusalOf(stored)).toBe('file-damaged')
  })

  it('never hangs and never throws, whatever byte is changed', { timeout: 60_000 }, () => {
    for (let at = 0; at < sound.length; at += 7) {
      const changed = sound.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x5a
      expect(typeof refusalOf(changed)).toBe('string')
    }
  })

  it('is one that would unpack to more than the limit', () => {
    const bomb = zipSync({
      'xl/workbook.xml': new Uint8Array(10),
      'xl/worksheets/sheet1.xml': new Uint8Array(5_000_000),
    })
    expect(bomb.length).toBeLessThan(10_000)
    expect(refusalOf(bomb)).toBe('file-unpacks-too-large')
  })

  it('is one that declares less than it unpacks to', () => {
    const bomb = zipSync({
      'xl/workbook.xml': new Uint8Array(10),
      'xl/worksheets/sheet1.xml': new Uint8Array(5_000_000),
    })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at + 4 <= bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    expect(refusalOf(bomb)).toBe('file-damaged')
  })

  it('is one with more rows or columns than are read at once', () => {
    expect(refusalOf(workbook(Array.from({ length: 100 }, () => ['x'])))).toBe('read')
    expect(refusalOf(workbook(Array.from({ length: 101 }, () => ['x'])))).toBe('too-many-rows')
    expect(refusalOf(workbook([Array.from({ length: 1001 }, () => 'x')]))).toBe('too-many-columns')
  })

  it('is any other archive, an old or locked workbook, a picture', () => {
    expect(refusalOf(zipSync({ 'letter.txt': new Uint8Array(3) }))).toBe('file-not-a-table')
    expect(refusalOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('file-locked')
    expect(refusalOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('file-not-a-table')
  })

  it('is one larger than the limit, which is then not looked into', () => {
    expect(refusalOf(new Uint8Array(1_000_001))).toBe('file-too-large')
  })
})
