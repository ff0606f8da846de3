import { readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { startFault } from './start-fault.ts'

const listening = (port: number): Promise<ReturnType<typeof createServer>> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })

test('a port that is taken is named, with what to do about it', async () => {
  const first = await listening(0)
  const { port } = first.address() as AddressInfo
  const fault: unknown = await listening(port).catch((error: unknown) => error)
  first.close()
  expect(startFault(fault)).toBe(
    `Port ${port} is taken, perhaps by an Amparo that already runs. Choose another: --port N.`,
  )
})

test('a file that is not there is named', async () => {
  const fault: unknown = await readFile('/nowhere/cert.pem').catch((error: unknown) => error)
  expect(startFault(fault)).toBe('/nowhere/cert.pem does not exist.')
})

test('what nobody foresaw says what it says of itself', () => {
  expect(startFault(new Error('The moon is in the way.'))).toBe('The moon is in the way.')
  expect(startFault('no')).toBe('no')
})
