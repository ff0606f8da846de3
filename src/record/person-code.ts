/**
 * The code that stands for a person where no name may. No letter or digit that can be taken for another one, and no
 * vowel: a code is never a word, and no name is a code.
 */
export const personCodeLetters = 'BCDFGHJKLMNPQRSTVWXZ23456789'

export const personCodeLength = 7

/** As it is written on paper or read aloud: with spaces or hyphens, in any case. Undefined where it is none. */
export function personCodeIn(text: string): string | undefined {
  const code = text.replaceAll(/[\s-]/g, '').toUpperCase()
  // A digit is in no name: a code with a slip in it is still sought as a code.
  const isCode = /^[0-9A-Z]+$/.test(code) && (/\d/.test(code) || isWhole(code))
  return isCode ? code : undefined
}

const isWhole = (code: string): boolean =>
  code.length === personCodeLength && [...code].every((letter) => personCodeLetters.includes(letter))
