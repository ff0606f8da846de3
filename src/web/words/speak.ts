import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Words } from '#engine/dictionary.ts'
import type { Catalogue } from './catalogue.ts'
import type en from './en.ts'

export const languages = ['en', 'fr', 'pt'] as const
export type Language = (typeof languages)[number]

/** Each language is called by the name that its own speakers use. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  pt: 'Português',
}

/** Regional usage for dates and numbers; Portuguese is that of Mozambique. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', pt: 'pt-MZ' }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: { words: typeof en }
  }
}

const catalogues: Readonly<Record<Language, () => Promise<{ default: typeof en | Catalogue<typeof en> }>>> = {
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  pt: () => import('./pt.ts'),
}

const keptUnder = 'amparo.language'
const rightToLeft = /^(ar|fa|ur|ps|he)\b/

const isLanguage = (code: string | null | undefined): code is Language =>
  languages.some((language) => language === code)

/** What was chosen here before, else the first language of the browser that we speak, else English. */
export function languageAtStart(kept: string | null, preferred: readonly string[]): Language {
  if (isLanguage(kept)) return kept
  return preferred.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en'
}

/** Mirrored on request (`?dir=rtl`) or where the browser's first language is written from the right. */
export function directionAtStart(
  search: string,
  preferred: readonly string[],
  kept: string | null,
): 'ltr' | 'rtl' {
  if (new URLSearchParams(search).get('dir') === 'rtl') return 'rtl'
  return kept === null && rightToLeft.test(preferred[0] ?? '') ? 'rtl' : 'ltr'
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'words')) return
  const catalogue = await catalogues[language]()
  i18next.addResourceBundle(language, 'words', catalogue.default)
}

export async function startSpeaking(): Promise<void> {
  const kept = localStorage.getItem(keptUnder)
  const language = languageAtStart(kept, navigator.languages)
  document.documentElement.dir = directionAtStart(location.search, navigator.languages, kept)
  await i18next.use(initReactI18next).init({
    lng: language,
    defaultNS: 'words',
    ns: ['words'],
    resources: {},
    fallbackLng: false,
    // React escapes what it draws.
    interpolation: { escapeValue: false },
  })
  await load(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** Changes the language everywhere at once and remembers it on this device. */
export async function speak(language: Language): Promise<void> {
  await load(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionAtStart(location.search, navigator.languages, language)
  localStorage.setItem(keptUnder, language)
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en'
}

export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'en'
}

/** Puts the words of a code list, a field or a right into the reader's language. */
export function useSay(): (words: Words) => string {
  const language = useLanguage()
  return (words) => words[language]
}
