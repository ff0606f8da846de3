import { expect, it } from 'vitest'
import { directionAtStart, languageAtStart } from './speak.ts'

it('what somebody chose here before counts more than what the browser prefers', () => {
  expect(languageAtStart('fr', ['pt-MZ', 'en'])).toBe('fr')
})

it('a Mozambican browser is spoken to in Portuguese, one that prefers a language we lack in its next one', () => {
  expect(languageAtStart(null, ['pt-MZ', 'en'])).toBe('pt')
  expect(languageAtStart(null, ['sw-TZ', 'fr-CD'])).toBe('fr')
  expect(languageAtStart(null, ['sw-TZ'])).toBe('en')
})

it('an Arabic browser gets the page mirrored until a language is chosen; anybody may ask for the mirror', () => {
  expect(directionAtStart('', ['ar-EG', 'en'], null)).toBe('rtl')
  expect(directionAtStart('', ['ar-EG'], 'en')).toBe('ltr')
  expect(directionAtStart('?dir=rtl', ['en'], 'en')).toBe('rtl')
  expect(directionAtStart('', ['pt-MZ'], null)).toBe('ltr')
})
