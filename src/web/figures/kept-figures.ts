import { z } from 'zod'
import type { Instant } from '#engine/facts.ts'
import { answered, get, put, type Reply } from '../api.ts'
import type { CountryFigures } from './glotip-messages.ts'

/** Figures that the office keeps, so that colleagues see them without the file. */
export type KeptFigures = { readonly figures: CountryFigures; readonly loadedAt: Instant }

const source = 'unodc-glotip'

const Count = z.discriminatedUnion('type', [
  z.object({ type: z.literal('exact'), value: z.number() }),
  z.object({ type: z.literal('interval'), low: z.number(), high: z.number() }),
])
const Points = z.array(z.object({ year: z.number(), count: Count }))
/** What the chart reads of a series; what else a newer version wrote is left alone. */
const Series = z.object({
  country: z.string(),
  years: z.array(z.number()),
  total: Points,
  lines: z.array(z.object({ code: z.string(), labels: z.array(z.string()), points: Points })),
})
const Document = z.object({
  format: z.literal(1),
  country: z.string().length(3),
  file: z.enum(['csv', 'xlsx']),
  fileName: z.string(),
  rows: z.object({ in: z.number(), kept: z.number(), setAside: z.number() }),
  series: z.object({ sex: Series, age: Series, form: Series }),
})

type Row = { readonly source: string; readonly loadedAt: string; readonly document: unknown }

/** What a colleague kept is ours to draw only where it has the form that this version reads. */
function isFigures(document: unknown): document is CountryFigures {
  return Document.safeParse(document).success
}

export async function keptFigures(): Promise<Reply<readonly KeptFigures[]>> {
  const reply = await get<readonly Row[]>('/api/series')
  if (reply.kind === 'refused') return reply
  return answered(
    reply.value.flatMap(({ source: from, document, loadedAt }) =>
      from === source && isFigures(document) ? [{ figures: document, loadedAt }] : [],
    ),
  )
}

/** Only somebody in charge may; a later file of the same country takes the place of the earlier one. */
export const keepFigures = (figures: CountryFigures): Promise<Reply<unknown>> =>
  put('/api/series', { country: figures.country, source, document: figures })
