import type { Octets } from './octets.ts'

/** Crockford's Base32: no I, L, O or U, so that a code survives handwriting and reading aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupLength = 4
/** The largest prime below 32²: with weights of 32ⁿ it catches every single wrong sign and every swap of two. */
const checkModulus = 1021n

/** Bytes as groups of four signs, read aloud or compared by eye. Length × 8 must be a multiple of 5. */
export function readable(octets: Octets): string {
  return grouped(signs(numberOf(octets), (octets.length * 8) / 5))
}

/** 130 random bits and two check signs: seven groups of four. */
export function codeOf(number: bigint): string {
  const check = (checkModulus + 1n - ((number * 1024n) % checkModulus)) % checkModulus
  return grouped(signs(number * 1024n + check, 28))
}

export const codeBits = 130n

/** Takes a code as people type it: any case, any spacing, O for 0, I or L for 1. `undefined` where it is mistyped. */
export function readCode(typed: string): bigint | undefined {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (plain.length !== 28) return undefined
  let number = 0n
  for (const sign of plain) {
    const value = alphabet.indexOf(sign)
    if (value < 0) return undefined
    number = number * 32n + BigInt(value)
  }
  return number % checkModulus === 1n ? number / 1024n : undefined
}

function numberOf(octets: Octets): bigint {
  return octets.reduce((number, octet) => number * 256n + BigInt(octet), 0n)
}

function signs(number: bigint, length: number): string {
  let text = ''
  for (let rest = number; text.length < length; rest /= 32n)
    text = (alphabet[Number(rest % 32n)] ?? '') + text
  return text
}

function grouped(text: string): string {
  return text.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? ''
}
