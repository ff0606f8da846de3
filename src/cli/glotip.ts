import { type GlotipReport, glotipReport } from '#exchange/glotip/glotip-report.ts'
import { readGlotip } from '#exchange/glotip/read-glotip.ts'
import { isRefusal, type Refusal } from '#exchange/sheet/refusals.ts'

/**
 * What `amparo glotip FILE [--country ISO3]` prints: the clean series of the UNODC dataset and a report on the
 * quality of the file, or why it was not read.
 */
export const runGlotip = (
  bytes: Uint8Array,
  { country }: { readonly country?: string | undefined } = {},
): GlotipReport | Refusal => {
  const data = readGlotip(bytes)
  if (isRefusal(data)) return data
  return glotipReport(data, country === undefined ? null : country.trim().toUpperCase())
}
