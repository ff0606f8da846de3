import { describe, expect, test } from 'vitest'
import type { Context } from '../database.ts'
import { beginStatements } from './begin.ts'

const contexts: readonly Context[] = [
  { role: 'application', session: 'ab'.repeat(32), now: '2026-11-20T10:00:00.000Z' },
  { role: 'statistics', now: '2026-11-20T10:00:00.000Z' },
]

describe('the statements that open a transaction', () => {
  test('set nothing that would outlive it, so that a shared connection carries nobody over to the next', () => {
    for (const context of contexts) {
      const [begin, ...settings] = beginStatements(context, {
        isolation: 'serializable',
        readOnly: true,
      }).split('; ')
      expect(begin).toBe('begin isolation level serializable read only')
      expect(settings.map((setting) => setting.split(' ').slice(0, 3).join(' '))).toEqual([
        'set local role',
        'set local app.sid',
        'set local app.now',
      ])
    }
  })

  test('clear the session of a request that has none', () => {
    expect(beginStatements({ role: 'application', now: '2026-11-20T10:00:00.000Z' })).toContain(
      "app.sid = ''",
    )
  })
})
