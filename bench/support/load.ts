/** The load generator: a process of its own, so that its CPU is not counted. Requests are made beforehand. */
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

export type Prepared = { readonly method: string; readonly path: string; readonly body?: string }
export type LoadOrder = {
  readonly base: string
  readonly cookie: string
  readonly clients: number
  readonly requests: readonly Prepared[]
}
export type LoadResult = {
  readonly seconds: number
  readonly failed: number
  readonly milliseconds: readonly number[]
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function once({ base, cookie }: LoadOrder, { method, path, body }: Prepared): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'x-amparo': '1',
      cookie,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const sent = request(new URL(path, base), { method, headers, agent }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function run(order: LoadOrder): Promise<LoadResult> {
  const waiting = [...order.requests]
  const milliseconds: number[] = []
  let failed = 0
  const started = performance.now()
  const client = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const begun = performance.now()
      if ((await once(order, next)) !== 200) failed += 1
      milliseconds.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: order.clients }, client))
  return { seconds: (performance.now() - started) / 1000, failed, milliseconds }
}

const [file] = process.argv.slice(2)
if (file !== undefined) {
  const order = JSON.parse(readFileSync(file, 'utf8')) as LoadOrder
  process.stdout.write(JSON.stringify(await run(order)))
  process.exit(0)
}
