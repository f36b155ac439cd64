import { expect, test } from 'vitest'
import type { Look } from '../../../src/stage/still/look.ts'
import { lookOf } from '../../../src/stage/still/look.ts'
import { stillOf } from '../../../src/stage/still/still.ts'
import { en } from '../../../src/stage/words/en.ts'
import { procedureA, Tape, THREE } from '../../playback/a-recording.ts'
import { stillPlayer } from '../a-view.ts'

const look: Look = lookOf(document.documentElement)

const drawn = (svg: string): Document => {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(page.querySelector('parsererror')).toBeNull()
  return page
}

const textsOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll('text')].map(({ textContent }) => textContent)

test('a still says what the views say at that moment, and needs nothing else', () => {
  const player = stillPlayer(procedureA(THREE))
  player.toEnd()
  const { svg, width, height } = stillOf(player, 'Procedure A', look, en)
  const texts = textsOf(drawn(svg))
  for (const { name } of THREE) expect(texts.filter((text) => text === name).length).toBeGreaterThan(0)
  expect(texts).toContain('Outbox')
  expect(texts).toContain('Your program')
  expect(texts).toContain('Procedure A')
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<script|href/)
  expect(width).toBeGreaterThan(700)
  expect(height).toBeGreaterThan(300)
})

test('another moment is another picture, the same moment the same', () => {
  const player = stillPlayer(procedureA(THREE))
  player.toStart()
  const before = stillOf(player, 'A', look, en).svg
  player.toEnd()
  const after = stillOf(player, 'A', look, en).svg
  expect(after).not.toBe(before)
  player.toStart()
  expect(stillOf(player, 'A', look, en).svg).toBe(before)
})

test('names from a stranger’s world stay text', () => {
  const evil = '</text><script>alert(1)</script>&\u0000"'
  const player = stillPlayer(new Tape([{ name: evil, outgoing: 2 }]).trace)
  player.toEnd()
  const page = drawn(stillOf(player, evil, look, en).svg)
  expect(page.querySelector('script')).toBeNull()
  expect(textsOf(page).some((text) => text.startsWith('</text><script>'))).toBe(true)
})

test('two thousand messages are counted, not drawn', () => {
  const player = stillPlayer(new Tape([{ name: 'Post', outgoing: 2_000 }]).trace)
  player.toEnd()
  const page = drawn(stillOf(player, 'Many', look, en).svg)
  expect(textsOf(page).some((text) => /^▲ [\d,]*2,000/.test(text) || text === '▲2,000')).toBe(true)
  expect(page.querySelectorAll('rect').length).toBeLessThan(120)
})
