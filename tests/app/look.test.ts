import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const look = readFileSync(join(import.meta.dirname, '../../src/app/look.css'), 'utf8')

type Palette = Readonly<Record<string, string>>

const paletteOf = (block: string): Palette =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )

const blocks = [...look.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, block = '']) => paletteOf(block))
const [light = {}, darkOfSystem = {}, dark = {}] = blocks

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = ['ink', 'soft', 'out', 'in', 'ok', 'warn', 'bad', 'kw', 'fn', 'const', 'com']
const GROUNDS = ['paper', 'panel', 'code', 'now']
const OWN: readonly [string, string][] = [
  ['out', 'out-soft'],
  ['in', 'in-soft'],
  ['ok', 'ok-soft'],
  ['bad', 'bad-soft'],
  ['ink', 'bad-soft'],
  ['soft', 'sel'],
  ['paper', 'ink'],
]

test('the dark of the system and the dark that was chosen are the same', () => {
  expect(Object.keys(light).length).toBeGreaterThan(20)
  expect(darkOfSystem).toEqual(dark)
  expect(Object.keys(dark)).toEqual(Object.keys(light))
})

test('every colour of text has a contrast of 4.5 or more on every ground, in both themes', () => {
  const weak = [light, dark].flatMap((palette) =>
    [...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)), ...OWN]
      .filter(([text, ground]) => contrast(palette[text] ?? '', palette[ground] ?? '') < 4.5)
      .map(([text, ground]) => `${text} on ${ground}`),
  )
  expect(weak).toEqual([])
})
