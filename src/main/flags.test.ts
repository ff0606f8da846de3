import { expect, test } from 'vitest'
import { readFlags } from './flags.mjs'

test('the flags of npm start are read', () => {
  const args = [
    '--port',
    '8080',
    '--data=cases',
    '--demo',
    '--lan',
    '--tls-cert',
    'c.pem',
    '--tls-key',
    'k.pem',
  ]
  expect(readFlags(args)).toEqual({
    kind: 'flags',
    flags: {
      port: 8080,
      data: 'cases',
      demo: true,
      lan: true,
      tls: { cert: 'c.pem', key: 'k.pem' },
      help: false,
    },
  })
  expect(readFlags([])).toEqual({ kind: 'flags', flags: { demo: false, lan: false, help: false } })
})

test.each([
  [['--prot', '80'], 'There is no flag --prot.'],
  [['--port', 'eighty'], '--port takes a number from 0 to 65535, not "eighty".'],
  [['--port', '65536'], '--port takes a number from 0 to 65535, not "65536".'],
  [['--port'], '--port needs a value.'],
  [['--data', '--demo'], '--data needs a value.'],
  [['--demo=yes'], '--demo takes no value.'],
  [['8080'], '"8080" is not a flag.'],
  [['--lan', '--tls-cert', 'c.pem'], '--tls-cert and --tls-key go together.'],
  [['--tls-cert', 'c.pem', '--tls-key', 'k.pem'], '--tls-cert and --tls-key go with --lan.'],
])('a mistake in %j is said in one sentence', (args, because) => {
  expect(readFlags(args)).toEqual({ kind: 'refused', because })
})
