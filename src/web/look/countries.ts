import countries from 'i18n-iso-countries'

/** ISO 3166-1 alpha-3 with the name in this locale, in its alphabetical order. */
export function countriesIn(locale: string): readonly { readonly code: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const collator = new Intl.Collator(locale)
  return Object.entries(countries.getAlpha3Codes())
    .map(([code, alpha2]) => ({ code, label: names.of(alpha2) ?? code }))
    .toSorted((one, other) => collator.compare(one.label, other.label))
}
