import type { Words } from './dictionary.ts'
import type { Source } from './instrument.ts'

/**
 * A source as it is printed: the citation as the toolkit gives it, and beside it what it probably should be. What
 * was not verified is never printed as if it were the law.
 */
export type Citation = { readonly citation: string; readonly correction: Words | undefined }

export function cite({ instrument, at, possibly, seed }: Source): Citation {
  const citation = at === undefined ? instrument.short : `${instrument.short}, ${at}`
  return { citation, correction: correctionOf(possibly, seed === undefined ? 'unverified' : 'verified') }
}

function correctionOf(possibly: string | undefined, state: 'verified' | 'unverified'): Words | undefined {
  if (possibly !== undefined)
    return {
      en: `possibly ${possibly}, not verified`,
      fr: `peut-être ${possibly}, non vérifié`,
      pt: `possivelmente ${possibly}, não verificado`,
    }
  if (state === 'verified') return undefined
  return { en: 'not verified', fr: 'non vérifié', pt: 'não verificado' }
}
