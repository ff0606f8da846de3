import { join, type Octets } from './octets.ts'

const lengthBytes = 4
const smallestClass = 32

/**
 * Pads to the next size class (32, 64, 128, 256 … bytes), so that a length tells neither a name nor a diagnosis.
 * Form: four bytes of length, the content, zeros.
 */
export function pad(content: Octets, smallest = smallestClass): Octets {
  let size = smallest
  while (size < lengthBytes + content.length) size *= 2
  const length = new Uint8Array(lengthBytes)
  new DataView(length.buffer).setUint32(0, content.length)
  return join(length, content, new Uint8Array(size - lengthBytes - content.length))
}

/** `undefined` where this is not something that was padded. */
export function unpad(padded: Octets): Octets | undefined {
  if (padded.length < lengthBytes) return undefined
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  const end = lengthBytes + length
  if (end > padded.length || padded.subarray(end).some((octet) => octet !== 0)) return undefined
  return padded.slice(lengthBytes, end)
}
