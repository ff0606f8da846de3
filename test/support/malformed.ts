import fc from 'fast-check'

/** A body as it travels: its text, and the content type that it claims. */
export type Malformed = { readonly payload: string; readonly type: string }

const nasty = [
  '',
  ' ',
  'x'.repeat(70_000),
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfff',
  '__proto__',
  'constructor',
  "'; drop table app.entry; --",
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '00000000-0000-4000-8000-000000000000',
  '2031-03-03T09:00:00.000Z',
  '2031-99-99T99:99:99.999Z',
  'A'.repeat(43),
  '\u202e\u200b',
  '%00',
]

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(...nasty),
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 1e21, 2 ** 53, 0.1, [], {}),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('id', 'record', 'name', 'value', 'said', 'fields', '__proto__', 'length'),
      tie('value'),
    ),
  ),
})).value

/** Every place in a document, as a path. */
function places(
  document: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof document !== 'object' || document === null) return [path]
  return [path, ...Object.entries(document).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

function replaced(document: unknown, [first, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (first === undefined) return by
  if (Array.isArray(document))
    return document.map((each, index) => (String(index) === String(first) ? replaced(each, rest, by) : each))
  if (typeof document !== 'object' || document === null) return document
  const entries = Object.entries(document)
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === first ? replaced(inner, rest, by) : inner] as const),
  )
}

function removed(document: unknown, [first, ...rest]: readonly (string | number)[]): unknown {
  if (first === undefined || typeof document !== 'object' || document === null) return undefined
  if (Array.isArray(document))
    return document.flatMap((each, index) =>
      String(index) === String(first) ? removedIn(each, rest) : [each],
    )
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, inner]) =>
      key === first ? (rest.length === 0 ? [] : [[key, removed(inner, rest)]]) : [[key, inner]],
    ),
  )
}

const removedIn = (each: unknown, rest: readonly (string | number)[]): unknown[] =>
  rest.length === 0 ? [] : [removed(each, rest)]

const json = (document: unknown): Malformed => ({
  payload: JSON.stringify(document) ?? '',
  type: 'application/json',
})

const rawBodies: readonly Malformed[] = [
  { payload: '', type: 'application/json' },
  { payload: '{', type: 'application/json' },
  { payload: '{"a":1,}', type: 'application/json' },
  { payload: 'null', type: 'application/json' },
  { payload: '[]', type: 'application/json' },
  { payload: '"text"', type: 'application/json' },
  { payload: '1e999', type: 'application/json' },
  { payload: '{"__proto__":{"role":"in-charge"}}', type: 'application/json' },
  { payload: '{"constructor":{"prototype":{"role":"in-charge"}}}', type: 'application/json' },
  { payload: '['.repeat(50_000), type: 'application/json' },
  { payload: `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, type: 'application/json' },
  { payload: `{"name":"${'\\u0000'.repeat(10)}"}`, type: 'application/json' },
  { payload: '{"name":"\\ud800"}', type: 'application/json' },
  { payload: '\u0000\u0001\u0002', type: 'application/json' },
  { payload: '{}', type: 'text/plain' },
  { payload: '{}', type: 'application/x-www-form-urlencoded' },
  { payload: '<x/>', type: 'application/xml' },
  { payload: '{}', type: 'multipart/form-data; boundary=x' },
  { payload: '{}', type: 'application/json; charset=utf-16' },
]

/** Bodies that a route must refuse or survive: ours, changed in one or two places, and bodies of no shape at all. */
export function malformedBodies(sound: unknown): fc.Arbitrary<Malformed> {
  const path = fc.constantFrom(...places(sound))
  const changed = fc.tuple(path, value).map(([at, by]) => json(replaced(sound, at, by)))
  const twice = fc
    .tuple(path, value, path, value)
    .map(([one, first, other, second]) => json(replaced(replaced(sound, one, first), other, second)))
  const shortened = path.map((at) => json(removed(sound, at)))
  const grown = fc
    .tuple(fc.constantFrom('__proto__', 'admin', 'role', 'constructor', 'x'), value)
    .map(([key, by]) =>
      json(
        typeof sound === 'object' && sound !== null && !Array.isArray(sound) ? { ...sound, [key]: by } : [by],
      ),
    )
  return fc.oneof(
    { arbitrary: changed, weight: 8 },
    { arbitrary: twice, weight: 3 },
    { arbitrary: shortened, weight: 2 },
    { arbitrary: grown, weight: 1 },
    { arbitrary: value.map(json), weight: 1 },
    { arbitrary: fc.constantFrom(...rawBodies), weight: 1 },
  )
}
