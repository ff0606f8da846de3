import { z } from 'zod'
import { keepSeries, type SeriesPorts } from '#app/series.ts'
import type { Register } from '../route.ts'

const SeriesBody = z.strictObject({
  country: z.string().regex(/^[A-Z]{3}$/),
  source: z.string().trim().min(1).max(80),
  document: z.record(z.string().max(60), z.unknown()),
})

/** All series of one country fit well into this. */
const seriesLimit = 4 * 1_048_576

export function seriesRoutes(register: Register, ports: SeriesPorts): void {
  register({
    method: 'GET',
    path: '/api/series',
    may: 'series.read',
    run: (_request, actor) => ports.series.list(actor),
  })
  register({
    method: 'PUT',
    path: '/api/series',
    may: 'series.write',
    body: SeriesBody,
    bodyLimit: seriesLimit,
    run: ({ body }, actor) => keepSeries(ports, actor, body),
  })
}
