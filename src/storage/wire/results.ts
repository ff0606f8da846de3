import { parse as parseArray } from 'postgres-array'
import { DatabaseFault } from '../database.ts'

/** From PostgreSQL's text format to JavaScript, by type number: one set for both engines. */
type Parser = (text: string) => unknown

const wholeNumber: Parser = (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new DatabaseFault('A whole number is too large for JavaScript: cast it to text', '22003')
  return value
}

const bytes: Parser = (text) => {
  const buffer = Buffer.from(text.slice(2), 'hex')
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}

/** `2026-11-20 14:30:00.123456+00` as `2026-11-20T14:30:00.123Z`. Every session runs in UTC. */
const instant: Parser = (text) => {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d+))?\+00$/.exec(text)
  if (match === null) return text
  return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`
}

const scalarParsers: readonly (readonly [type: number, arrayType: number, parser: Parser])[] = [
  [16, 1000, (text) => text === 't'],
  [17, 1001, bytes],
  [20, 1016, wholeNumber],
  [21, 1005, Number],
  [23, 1007, Number],
  [26, 1028, Number],
  [700, 1021, Number],
  [701, 1022, Number],
  [114, 199, (text) => JSON.parse(text)],
  [3802, 3807, (text) => JSON.parse(text)],
  [1184, 1185, instant],
  [25, 1009, (text) => text],
  [1043, 1015, (text) => text],
  [1042, 1014, (text) => text],
  [19, 1003, (text) => text],
  [2950, 2951, (text) => text],
  [1082, 1182, (text) => text],
  [1114, 1115, (text) => text],
  [1700, 1231, (text) => text],
]

const parsers: ReadonlyMap<number, Parser> = new Map(
  scalarParsers.flatMap(([type, arrayType, parser]): [number, Parser][] => [
    [type, parser],
    [arrayType, (text) => parseArray(text, parser)],
  ]),
)

const asText: Parser = (text) => text

/** The parser of a type; types that nobody listed stay text. */
export const parserOf = (type: number): Parser => parsers.get(type) ?? asText
