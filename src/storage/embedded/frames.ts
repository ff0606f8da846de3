import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { JournalDamage } from './damage.ts'

/*
 * The journal file: a header line, then one frame per committed transaction.
 *
 *   magic 4 | payload length 4 | sequence 8 | durable length 8 | digest 32 | checksum of these 4 | payload
 *
 * The digest covers the digest before it, so that a frame can be neither exchanged nor left out. `durable
 * length` is how much of the file was known to be on the disk when the frame was written: it tells what a
 * power cut may have torn from what must be there.
 */

const magic = 0x414d5046
const headerLength = 60
const checksumAt = headerLength - 4
const digestAt = 24

export type Frame = { readonly sequence: number; readonly payload: Buffer }

/**
 * How a journal file ends. `whole`: with a whole frame. `torn`: in the middle of one, so it was never
 * acknowledged. `garbled`: in bytes that are no frame; only a power cut may leave that.
 */
export type Ending = 'whole' | 'torn' | 'garbled'

export type Scan = {
  readonly generation: number
  readonly frames: readonly Frame[]
  /** Bytes up to the end of the last good frame, and its digest: where writing goes on. */
  readonly length: number
  readonly digest: Buffer
  readonly lastSequence: number
  readonly ending: Ending
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** First line of a journal file: which generation, and the number of the last transaction before it. */
export const journalHeader = (generation: number, lastSequence: number): Buffer =>
  Buffer.from(`amparo-journal 1 ${generation} ${lastSequence}\n`, 'utf8')

/** The digest that the first frame continues. */
export const headerDigest = (header: Uint8Array): Buffer => sha256(header)

export const encodeFrame = (
  previousDigest: Uint8Array,
  frame: { readonly sequence: number; readonly payload: Uint8Array; readonly durable: number },
): { readonly bytes: Buffer; readonly digest: Buffer } => {
  const header = Buffer.alloc(headerLength)
  header.writeUInt32BE(magic, 0)
  header.writeUInt32BE(frame.payload.length, 4)
  header.writeBigUInt64BE(BigInt(frame.sequence), 8)
  header.writeBigUInt64BE(BigInt(frame.durable), 16)
  const digest = sha256(previousDigest, header.subarray(0, digestAt), frame.payload)
  digest.copy(header, digestAt)
  header.writeUInt32BE(crc32(header.subarray(0, checksumAt)), checksumAt)
  return { bytes: Buffer.concat([header, frame.payload]), digest }
}

type Header = {
  readonly sequence: number
  readonly durable: number
  readonly end: number
  readonly signed: Buffer
  readonly digest: Buffer
}

const readHeader = (file: Buffer, at: number): Header | undefined => {
  if (at + headerLength > file.length || file.readUInt32BE(at) !== magic) return undefined
  const header = file.subarray(at, at + headerLength)
  if (crc32(header.subarray(0, checksumAt)) !== header.readUInt32BE(checksumAt)) return undefined
  return {
    sequence: Number(header.readBigUInt64BE(8)),
    durable: Number(header.readBigUInt64BE(16)),
    end: at + headerLength + header.readUInt32BE(4),
    signed: header.subarray(0, digestAt),
    digest: header.subarray(digestAt, checksumAt),
  }
}

const readFileHeader = (file: Buffer) => {
  const end = file.indexOf(0x0a) + 1
  const match = /^amparo-journal 1 (\d+) (\d+)\n$/.exec(file.subarray(0, end).toString('utf8'))
  if (match === null) throw new JournalDamage('The journal file does not begin as a journal file')
  return { generation: Number(match[1]), lastSequence: Number(match[2]), end }
}

/** Is there a frame, here or later, that was written when the bytes at `at` were already on the disk? */
const wasDurable = (file: Buffer, at: number): boolean => {
  const mark = Buffer.alloc(4)
  mark.writeUInt32BE(magic, 0)
  for (let found = file.indexOf(mark, at); found >= 0; found = file.indexOf(mark, found + 1)) {
    if ((readHeader(file, found)?.durable ?? 0) > at) return true
  }
  return false
}

/**
 * Reads a journal file and checks every frame.
 *
 * @param crashed `power`: the machine has been started anew since the file was written, so its end may be in
 * any state; `process`: the operating system has kept every byte that was written.
 * @throws JournalDamage where a frame is damaged that was acknowledged.
 */
export const scanJournal = (file: Buffer, crashed: 'power' | 'process'): Scan => {
  const { generation, lastSequence, end } = readFileHeader(file)
  const frames: Frame[] = []
  let digest = headerDigest(file.subarray(0, end))
  let at = end
  const result = (ending: Ending): Scan => ({
    generation,
    frames,
    length: at,
    digest,
    lastSequence: lastSequence + frames.length,
    ending,
  })
  while (at < file.length) {
    const header = readHeader(file, at)
    const sequence = lastSequence + frames.length + 1
    if (header !== undefined && header.sequence === sequence && header.end > file.length)
      return result('torn')
    const payload = header === undefined ? Buffer.alloc(0) : file.subarray(at + headerLength, header.end)
    if (header?.sequence !== sequence || !sha256(digest, header.signed, payload).equals(header.digest)) {
      judgeDamage(file, at, { sequence, crashed })
      return result(file.length - at < headerLength ? 'torn' : 'garbled')
    }
    frames.push({ sequence, payload })
    digest = header.digest
    at = header.end
  }
  return result('whole')
}

/** Throws unless what is wrong at `at` can only be the unacknowledged end of the file. */
const judgeDamage = (
  file: Buffer,
  at: number,
  { sequence, crashed }: { readonly sequence: number; readonly crashed: 'power' | 'process' },
): void => {
  if (file.length - at < headerLength) return
  if (crashed === 'power' && !wasDurable(file, at)) return
  throw new JournalDamage(
    `The journal is damaged at byte ${at} (transaction ${sequence}). ` +
      'Nothing was changed. Restore the journal folder from a backup; do not delete it.',
  )
}
