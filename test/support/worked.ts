import { isOfficeRefusal } from '#cli/office/transport.ts'

/** Invented, like everything here. Long enough for the rules. */
export const passphrase = 'invented tall green table'

/** What a test expects to have worked. */
export function worked<T>(answer: T): Exclude<T, { readonly kind: 'refused' }> {
  if (isOfficeRefusal(answer)) throw new Error(`Refused: ${answer.code} ${answer.at ?? ''}`)
  return answer as Exclude<T, { readonly kind: 'refused' }>
}
