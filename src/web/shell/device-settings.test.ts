import { expect, it } from 'vitest'
import { neutralPage, safeExit } from './device-settings.ts'

it('quick exit leads to a web address, with https put in front where it was left out', () => {
  expect(safeExit('news.example.org/today')).toBe('https://news.example.org/today')
  expect(safeExit('https://example.org')).toBe('https://example.org/')
})

it('quick exit never runs a script, opens a file or goes over an open line', () => {
  expect(safeExit('javascript:alert(1)')).toBeUndefined()
  expect(safeExit('data:text/html,hello')).toBeUndefined()
  expect(safeExit('http://example.org')).toBeUndefined()
  expect(safeExit('file:///etc/passwd')).toBeUndefined()
})

it('an empty address means the page that is built in', () => {
  expect(safeExit('  ')).toBe(neutralPage)
})
