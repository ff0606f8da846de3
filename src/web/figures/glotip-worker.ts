import type { GlotipData, SetAsideReason } from '#exchange/glotip/glotip-data.ts'
import { glotipSeries } from '#exchange/glotip/glotip-series.ts'
import { readGlotip } from '#exchange/glotip/read-glotip.ts'
import { isRefusal, refuse } from '#exchange/sheet/refusals.ts'
import { csvText } from '../import/csv-text.ts'
import { mostBytes, readWhole } from '../import/read-whole.ts'
import type { Asked, ChartedBy, CountryFigures, FileSummary, Said } from './glotip-messages.ts'

let data: GlotipData | undefined
let fileName = ''

const say = (said: Said): void => postMessage(said)

addEventListener('message', ({ data: asked }: MessageEvent<Asked>) => {
  void answer(asked)
})

async function answer(asked: Asked): Promise<void> {
  if (asked.ask === 'open') return open(asked.file)
  if (!data) return undefined
  if (asked.ask === 'figures') return say({ said: 'figures', figures: figuresOf(data, asked.country) })
  return say({ said: 'set-aside', csv: await setAsideCsv(data) })
}

async function open(file: File): Promise<void> {
  if (file.size > mostBytes)
    return say({ said: 'refused', refusal: refuse('file-too-large', `${mostBytes} bytes`) })
  const bytes = await readWhole(file, (loaded) =>
    say({ said: 'progress', stage: 'loading', loaded, total: file.size }),
  )
  say({ said: 'progress', stage: 'sorting' })
  const read = readGlotip(bytes)
  if (isRefusal(read)) return say({ said: 'refused', refusal: read })
  data = read
  fileName = file.name.slice(0, 120)
  return say({ said: 'opened', summary: summaryOf(read) })
}

const rowsOf = (read: GlotipData): FileSummary['rows'] => ({
  in: read.rowsIn,
  kept: read.rows.length,
  setAside: read.setAside.length,
})

const stampOf = ({ format, release }: GlotipData): Pick<FileSummary, 'file' | 'fileName' | 'release'> => ({
  file: format,
  fileName,
  ...(release === undefined ? {} : { release }),
})

function summaryOf(read: GlotipData): FileSummary {
  const reasons = [...Map.groupBy(read.setAside, ({ reason }) => reason)]
  return {
    ...stampOf(read),
    rows: rowsOf(read),
    hazards: read.hazards,
    setAsideByReason: reasons
      .map(([reason, rows]): [SetAsideReason, number] => [reason, rows.length])
      .toSorted(([, one], [, other]) => other - one),
    countries: [
      ...new Set(
        read.rows.flatMap(({ country, indicator }) =>
          country !== null && indicator === 'detected-victims' ? [country] : [],
        ),
      ),
    ],
  }
}

function figuresOf(read: GlotipData, country: string): CountryFigures {
  const by = (breakdown: ChartedBy) =>
    glotipSeries(read, { country, indicator: 'detected-victims', by: breakdown })
  return {
    format: 1,
    country,
    ...stampOf(read),
    rows: rowsOf(read),
    series: { sex: by('sex'), age: by('age'), form: by('form') },
  }
}

/** Every row that is in the file and not in the figures, as it was written, with the reason. */
const setAsideCsv = (read: GlotipData): Promise<string> =>
  csvText(
    read.setAside.map(({ row, reason, about, written }) => ({
      row: String(row),
      reason,
      about: about ?? '',
      ...written,
    })),
  )
