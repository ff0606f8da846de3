import { Inflate, zipSync } from 'fflate'
import { isRefusal, type Refusal, refuse } from './refusals.ts'

/**
 * Unpacks the XML parts of a workbook under a limit and packs them again without compression.
 *
 * The workbook library trusts the sizes that a ZIP archive declares about itself and does not notice damaged
 * data. Here nothing is inflated beyond what was declared, the declared sum has a limit, and a part whose length
 * or checksum is not the declared one refuses the file. Pictures, macros and printer settings are left out: no reader needs them.
 */
export const unpackWorkbook = (bytes: Uint8Array, mostBytes: number): Uint8Array | Refusal => {
  const parts = listParts(bytes)
  if (isRefusal(parts)) return parts
  if (!parts.some((part) => part.name === 'xl/workbook.xml')) return refuse('file-not-a-table')
  const wanted = parts.filter((part) => /\.(xml|rels)$/.test(part.name))
  const declared = wanted.reduce((sum, part) => sum + part.unpackedSize, 0)
  if (declared > mostBytes) return refuse('file-unpacks-too-large', `${mostBytes} bytes`)
  const files: Record<string, [Uint8Array, { level: 0 }]> = {}
  for (const part of wanted) {
    const content = unpackPart(bytes, part)
    if (content === undefined || checksumOf(content) !== part.checksum)
      return refuse('file-damaged', part.name)
    files[part.name] = [content, { level: 0 }]
  }
  return zipSync(files)
}

type Part = {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly unpackedSize: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/** Reads the central directory (PKWARE APPNOTE 4.3.12). ZIP64 is refused: no workbook of ours needs it. */
const listParts = (bytes: Uint8Array): readonly Part[] | Refusal => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return refuse('file-damaged')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const parts: Part[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return refuse('file-damaged')
    const nameLength = view.getUint16(at + 28, true)
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      unpackedSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

const findEnd = (view: DataView): number | undefined => {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at--)
    if (view.getUint32(at, true) === endSignature) return at
  return undefined
}

const unpackPart = (bytes: Uint8Array, part: Part): Uint8Array | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== localSignature)
    return undefined
  const start =
    part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true)
  const packed = bytes.subarray(start, start + part.packedSize)
  if (packed.length !== part.packedSize) return undefined
  if (part.method === 0) return packed.length === part.unpackedSize ? packed : undefined
  return part.method === 8 ? inflateExactly(packed, part.unpackedSize) : undefined
}

/** Small steps, so that a part that declares too little is stopped before it fills the memory. */
const inflateExactly = (packed: Uint8Array, size: number): Uint8Array | undefined => {
  const step = 16 * 1024
  const content = new Uint8Array(size)
  let filled = 0
  let ended = false
  const inflate = new Inflate((chunk, final) => {
    if (filled + chunk.length > size) throw new RangeError('more data than declared')
    content.set(chunk, filled)
    filled += chunk.length
    ended ||= final
  })
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    return undefined
  }
  return ended && filled === size ? content : undefined
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** CRC-32 as in ZIP (ISO 3309). The unpacking library does not compare it. */
const checksumOf = (content: Uint8Array): number => {
  let value = 0xffffffff
  for (const byte of content) value = (checksumTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
