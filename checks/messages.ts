/** The words of the page in one language, by area. */
export type Catalogue = { readonly [key: string]: string | Catalogue }

/** Every message of a catalogue by its whole key, as `accounts.signIn.title`. */
export function messagesOf(catalogue: Catalogue, prefix = ''): Map<string, string> {
  const entries = Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...messagesOf(value, `${prefix}${key}.`)],
  )
  return new Map(entries)
}

/**
 * Messages that one language has and another lacks, that are empty, or that leave out a value which the English
 * one shows.
 *
 * @param english the source language
 * @param other the catalogue of another language, by the name in `language`
 */
export function untranslated(english: Catalogue, other: Catalogue, language: string): string[] {
  const source = messagesOf(english)
  const target = messagesOf(other)
  const missing = [...source].flatMap(([key, text]) => {
    const translated = target.get(key)
    if (translated === undefined || translated.trim() === '') return [`${language}: ${key} is missing`]
    const lost = placeholders(text).filter((name) => !placeholders(translated).includes(name))
    return lost.map((name) => `${language}: ${key} leaves out {{${name}}}`)
  })
  const surplus = [...target.keys()].filter((key) => !source.has(key) && !source.has(otherForm(key)))
  return [...missing, ...surplus.map((key) => `${language}: ${key} does not exist in English`)]
}

/** Messages that no source file of the page mentions. */
export function unusedMessages(english: Catalogue, sources: readonly string[]): string[] {
  const mentioned = new Set<string>()
  const patterns: RegExp[] = []
  for (const source of sources) {
    for (const [, literal = ''] of source.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)) mentioned.add(literal)
    for (const [, template = ''] of source.matchAll(/`([^`\n]+)`/g)) {
      if (/\w\.\$\{|\}\.\w/.test(template)) patterns.push(patternOf(template))
    }
  }
  const isUsed = (key: string): boolean => mentioned.has(key) || patterns.some((pattern) => pattern.test(key))
  return [...messagesOf(english).keys()]
    .filter((key) => !isUsed(key) && !isUsed(singular(key)))
    .map((key) => `${key} is used nowhere`)
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name)

/** `things_many` exists where a language needs it; English has `things_other`. */
const otherForm = (key: string): string => key.replace(/_(zero|two|few|many)$/, '_other')

const singular = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

/** What a template such as `a.${b}.c` can become: its fixed parts, with names of keys between them. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\w.-]+')}$`)
}
