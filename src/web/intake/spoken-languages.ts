type Named = { readonly code: string; readonly label: string }

/**
 * Languages that are spoken where this is used, by ISO 639 code; a browser that has no name for one shows the
 * name that its speakers use.
 */
const ownNames: Readonly<Record<string, string>> = {
  vmw: 'Emakhuwa',
  seh: 'Cisena',
  ndc: 'Cindau',
  lol: 'Lomongo',
  tsc: 'Xitshwa',
  cce: 'Cicopi',
  toh: 'Gitonga',
  ngl: 'Elomwe',
  mgh: 'Emakhuwa-Meetto',
  yao: 'Ciyao',
  kde: 'Shimakonde',
  nya: 'Cinyanja',
  umb: 'Umbundu',
  kmb: 'Kimbundu',
  cjk: 'Cokwe',
  nyn: 'Runyankore',
}

// biome-ignore format: a list reads best as a block
const spoken = [
  'am', 'ar', 'az', 'bg', 'bm', 'bn', 'bs', 'cce', 'ceb', 'cjk', 'ckb', 'cs', 'da', 'de', 'el', 'en', 'es', 'et',
  'fa', 'ff', 'fi', 'fr', 'gu', 'ha', 'he', 'hi', 'hr', 'ht', 'hu', 'hy', 'id', 'ig', 'it', 'ja', 'ka', 'kde',
  'kg', 'kk', 'km', 'kmb', 'ko', 'ku', 'ky', 'lg', 'ln', 'lo', 'lt', 'lv', 'mg', 'mgh', 'mn', 'ms', 'my', 'ndc',
  'ne', 'ngl', 'nl', 'no', 'ny', 'om', 'pa', 'pl', 'ps', 'pt', 'ro', 'ru', 'rw', 'seh', 'si', 'sk', 'sn', 'so',
  'sq', 'sr', 'ss', 'st', 'sv', 'sw', 'ta', 'te', 'tg', 'th', 'ti', 'tk', 'tl', 'tn', 'toh', 'tr', 'ts', 'tsc',
  'uk', 'umb', 'ur', 'uz', 've', 'vi', 'vmw', 'wo', 'xh', 'yao', 'yo', 'zh', 'zu',
] as const

const named = (code: string, names: Intl.DisplayNames): string => ownNames[code] ?? names.of(code) ?? code
const namesIn = (locale: string) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })

export const languageName = (code: string, locale: string): string => named(code, namesIn(locale))

/** With the names and in the order of this locale. */
export function languagesIn(locale: string): readonly Named[] {
  const names = namesIn(locale)
  const collator = new Intl.Collator(locale)
  return spoken
    .map((code) => ({ code, label: named(code, names) }))
    .toSorted((one, other) => collator.compare(one.label, other.label))
}
