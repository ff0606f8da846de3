import { connect, createServer } from 'node:net'

export type TappedLine = {
  readonly address: string
  /** Everything that went to the office, byte for byte. */
  readonly sent: () => string
  readonly close: () => Promise<void>
}

/** A line to the office on which somebody listens: pages, workers and the service worker all go through it. */
export async function tapLine(office: string): Promise<TappedLine> {
  const { hostname, port } = new URL(office)
  const heard: Buffer[] = []
  const line = createServer((browser) => {
    const server = connect(Number(port), hostname)
    browser.on('data', (bytes) => heard.push(bytes))
    browser.pipe(server).pipe(browser)
    browser.on('error', () => server.destroy())
    server.on('error', () => browser.destroy())
  })
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const bound = line.address()
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
    sent: () => Buffer.concat(heard).toString('latin1'),
    close: () => new Promise((resolve) => line.close(() => resolve())),
  }
}
