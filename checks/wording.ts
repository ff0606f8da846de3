type Language = 'en' | 'fr' | 'pt'

/** Faults of writing that a reader of the language sees at once, and a compiler never. */
const faults: Readonly<Record<Language, readonly { readonly pattern: RegExp; readonly what: string }[]>> = {
  en: [
    { pattern: /\p{L}'\p{L}/u, what: 'a straight apostrophe' },
    { pattern: /\b(?:she or he|her or him|her or his|he or she|him or her)\b/i, what: 'a guessed gender' },
  ],
  fr: [
    { pattern: /\p{L}'\p{L}/u, what: 'a straight apostrophe' },
    { pattern: /[ \u00a0][;:?!»]|«[ \u00a0]/u, what: 'a space that breaks or is too wide beside a sign' },
    { pattern: /bureaux? de placement/i, what: 'an employment agency, where a placement desk is meant' },
  ],
  pt: [
    { pattern: /\p{L}'\p{L}/u, what: 'a straight apostrophe' },
    { pattern: /[“”]/u, what: 'quotation marks other than « »' },
    {
      pattern:
        /(?<!\p{L})(?:a(?:ção|ções|tos?)|in(?:fração|frações)|proteção|dete(?:ção|tad\p{L}*)|objetos?|exce(?:ção|cional)|efetiv\p{L}*|atual\p{L}*|ativ\p{L}*|projetos?|diret[oa]s?|veem|leem)(?!\p{L})/iu,
      what: 'the spelling of 1990, which is not in force in Mozambique and Angola',
    },
    { pattern: /(?<!\p{L})você(?!\p{L})/iu, what: 'an address that elders do not take well' },
    { pattern: /tráfico (?:ilícito )?de migrantes/iu, what: 'smuggling (contrabando) called trafficking' },
  ],
}

const literal = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`
const keyed = new RegExp(String.raw`\b(en|fr|pt):\s*(${literal})`, 'gu')
const anyValue = new RegExp(String.raw`(:)\s*(${literal})`, 'gu')

/**
 * What is written in a source file for a person to read, and offends against the language that it is written in.
 * A file under `src/web/words/` is in the language of its folder; elsewhere the keys `en`, `fr`, `pt` say it.
 *
 * @returns one sentence for each fault
 */
export function faultsOfWriting(path: string, text: string): string[] {
  const folder = /src\/web\/words\/(en|fr|pt)\//.exec(path)?.[1]
  return [...text.matchAll(folder ? anyValue : keyed)].flatMap(({ 1: key, 2: quoted = '', index }) => {
    const said = quoted.slice(1, -1).replaceAll("\\'", "'")
    const line = text.slice(0, index).split('\n').length
    return faultsIn(languageOf(folder ?? key), said).map((what) => `${path}:${line}: ${what}`)
  })
}

const languageOf = (code: string | undefined): Language => (code === 'fr' || code === 'pt' ? code : 'en')

const faultsIn = (language: Language, said: string): string[] =>
  faults[language].filter(({ pattern }) => pattern.test(said)).map(({ what }) => what)
