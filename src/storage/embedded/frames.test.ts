import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JournalDamage } from './damage.ts'
import { encodeFrame, headerDigest, journalHeader, scanJournal } from './frames.ts'

/** A journal file of the given payloads. Each frame knows that the ones before it were on the disk. */
const journalOf = (payloads: readonly string[], durable: 'known' | 'unknown' = 'known') => {
  const header = journalHeader(3, 10)
  let digest = headerDigest(header)
  let file = header
  const ends = [file.length]
  for (const [index, payload] of payloads.entries()) {
    const frame = {
      sequence: 11 + index,
      payload: Buffer.from(payload),
      durable: durable === 'known' ? file.length : 0,
    }
    const { bytes, digest: next } = encodeFrame(digest, frame)
    file = Buffer.concat([file, bytes])
    digest = next
    ends.push(file.length)
  }
  return { file, ends }
}

const payloads = ['first', 'the second transaction', '']
const read = (file: Buffer, crashed: 'power' | 'process' = 'process') =>
  scanJournal(file, crashed).frames.map(({ payload }) => payload.toString())

const flipped = (file: Buffer, at: number): Buffer => {
  const copy = Buffer.from(file)
  copy.writeUInt8(copy.readUInt8(at) ^ 0x10, at)
  return copy
}

describe('the journal file', () => {
  test('gives back every transaction in order, with its number', () => {
    const { file } = journalOf(payloads)
    expect(read(file)).toEqual(payloads)
    expect(scanJournal(file, 'process')).toMatchObject({ generation: 3, lastSequence: 13, ending: 'whole' })
  })

  test('cut off anywhere, keeps every transaction that was whole and drops the torn one', () => {
    const { file, ends } = journalOf(payloads)
    fc.assert(
      fc.property(fc.integer({ min: ends[0] ?? 0, max: file.length }), (length) => {
        const scan = scanJournal(file.subarray(0, length), 'process')
        expect(scan.frames.length).toBe(ends.filter((end) => end <= length).length - 1)
        expect(scan.ending).toBe(ends.includes(length) ? 'whole' : 'torn')
        expect(scan.length).toBe(ends[scan.frames.length])
      }),
    )
  })

  test('with any one bit changed is refused as long as the machine has been running', () => {
    const { file } = journalOf(payloads)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), (at) => {
        expect(() => read(flipped(file, at))).toThrow(JournalDamage)
      }),
    )
  })

  test('after a power cut is refused where a later frame shows that the damaged one was on the disk', () => {
    const { file, ends } = journalOf(payloads)
    expect(() => read(flipped(file, (ends[1] ?? 0) + 70), 'power')).toThrow(
      /damaged at byte .* \(transaction 12\)/,
    )
  })

  test('after a power cut loses only what nobody knew to be on the disk', () => {
    const { file, ends } = journalOf(payloads, 'unknown')
    const scan = scanJournal(flipped(file, (ends[1] ?? 0) + 70), 'power')
    expect(scan).toMatchObject({ ending: 'garbled', lastSequence: 11, length: ends[1] })
  })

  test('with a transaction left out or exchanged is refused', () => {
    const { file, ends } = journalOf(['one', 'two', 'six'])
    const part = (index: number) => file.subarray(ends[index], ends[index + 1])
    const start = file.subarray(0, ends[0])
    expect(() => read(Buffer.concat([start, part(0), part(2)]))).toThrow(JournalDamage)
    expect(() => read(Buffer.concat([start, part(1), part(0), part(2)]))).toThrow(JournalDamage)
  })

  test('followed by bytes of something else is refused', () => {
    const { file } = journalOf(payloads)
    expect(() => read(Buffer.concat([file, Buffer.alloc(500, 7)]))).toThrow(JournalDamage)
    expect(() => read(Buffer.from('something else entirely\n'))).toThrow(JournalDamage)
  })
})
