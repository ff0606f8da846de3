import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [byDay = '', byNight = ''] = css.split('@media (prefers-color-scheme: dark)')

function colours(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'raised', 'sunk', 'accent-soft']
const texts = ['ink', 'ink-soft', 'accent', 'overdue', 'due', 'question', 'met']
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['overdue', 'due', 'question', 'met'].map((state) => [state, `${state}-soft`] as const),
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-strong'] as const,
]

describe.each([
  ['day', colours(byDay)],
  ['night', colours(byNight)],
])('by %s', (_, palette) => {
  const colour = (name: string): string => {
    const hex = palette.get(name)
    if (!hex) throw new Error(`tokens.css has no --${name}`)
    return hex
  }
  it.each(pairs)('%s on %s can be read at 7 to 1', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7)
  })
  it.each(['paper', 'raised'])('the edge of a field stands out from %s at 3 to 1', (ground) => {
    expect(contrast(colour('line'), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('the measure tells a pale grey from a readable one', () => {
  expect(contrast('#999999', '#ffffff')).toBeLessThan(3)
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
