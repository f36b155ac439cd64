import { expect, test } from 'vitest'
import type { Picture } from '../../../src/playback/picture.ts'
import { pictureAt } from '../../../src/playback/recording.ts'
import type { Layout } from '../../../src/stage/messages/layout.ts'
import { layoutOf } from '../../../src/stage/messages/layout.ts'
import { progressOf, spoolerState } from '../../../src/stage/messages/spooler.ts'
import type { Scene } from '../../../src/stage/messages/tokens.ts'
import { sceneOf } from '../../../src/stage/messages/tokens.ts'
import type { TransportSketch } from '../../playback/a-recording.ts'
import { Tape, THREE, procedureA } from '../../playback/a-recording.ts'

const shown = (picture: Picture, width = 512): { scene: Scene; layout: Layout } => {
  const layout = layoutOf(width, picture.transports.length)
  return { scene: sceneOf(picture, layout), layout }
}

const waiting = (transports: readonly TransportSketch[]): Picture => {
  const { trace } = new Tape(transports)
  return pictureAt(trace, trace.length)
}

test('every message is one token while there are few', () => {
  const { scene } = shown(waiting(THREE))
  expect(scene.tokens.map(({ message }) => message.id)).toHaveLength(10)
  expect([scene.ghosts, scene.crowds]).toEqual([[], []])
})

test('no two tokens stand in the same spot', () => {
  const { scene } = shown(waiting(THREE))
  expect(new Set(scene.tokens.map(({ x, y }) => `${x} ${y}`)).size).toBe(scene.tokens.length)
})

test('what has left the Outbox leaves a ghost, and the others keep their spots', () => {
  const trace = procedureA(THREE)
  const before = shown(pictureAt(trace, 20)).scene
  const { scene } = shown(pictureAt(trace, trace.length))
  expect(scene.ghosts.filter(({ direction }) => direction === 'out')).toHaveLength(6)
  const first = before.tokens.find(({ message }) => message.id === 'SMTP Relay-out-1')
  expect(scene.ghosts).toContainEqual(expect.objectContaining({ x: first?.x, y: first?.y }))
})

test('tokens keep their order while messages move', () => {
  const trace = procedureA(THREE)
  const order = (cursor: number): string[] =>
    shown(pictureAt(trace, cursor)).scene.tokens.map(({ message }) => message.id)
  const start = order(20)
  for (let cursor = 20; cursor <= trace.length; cursor += 7) expect(order(cursor)).toEqual(start)
})

test('a crowd becomes some chips, a number and a meter', () => {
  const { scene } = shown(waiting([{ name: 'Post', outgoing: 10_000 }]))
  expect(scene.tokens.length).toBeLessThanOrEqual(24)
  expect(scene.crowds).toMatchObject([{ key: 'out outbox', count: 10_000, entered: 10_000 }])
})

test('a token that was not drawn before comes from where its message was', () => {
  const tape = new Tape([{ name: 'Post', outgoing: 100 }])
  tape.message('Post-out-90', 'locked', 'outbox', 'spooler', 'Post')
  const { scene, layout } = shown(pictureAt(tape.trace, tape.trace.length))
  const token = scene.tokens.find(({ message }) => message.id === 'Post-out-90')
  expect(token?.x).toBeGreaterThan(layout.spooler.x)
  expect(token?.from.x).toBeLessThan(layout.outbox.x + layout.outbox.width)
})

test('nothing overlaps or leaves the picture, at any width and for many transports', () => {
  for (const width of [312, 340, 420, 512, 700, 1200])
    for (const transports of [1, 2, 3, 5, 8, 20]) {
      const layout = layoutOf(width, transports)
      const { outbox, sent, inbox, spooler } = layout
      const cards = layout.transports.map(({ card }) => card)
      expect(outbox.y + outbox.height).toBeLessThan(sent.y)
      expect(sent.y + sent.height).toBeLessThan(inbox.y)
      expect(outbox.x + outbox.width).toBeLessThan(spooler.x)
      for (const [index, { x, y, width: w, height }] of cards.entries()) {
        expect(spooler.x + spooler.width).toBeLessThan(x)
        expect(x + w).toBeLessThanOrEqual(layout.width)
        expect(y + height).toBeLessThanOrEqual(Math.min(layout.height, cards[index + 1]?.y ?? Infinity))
      }
      expect(inbox.y + inbox.height).toBeLessThanOrEqual(layout.height)
    }
})

test('the progress of a flush is that of the transports it was asked of', () => {
  const tape = new Tape(THREE).statusRows()
  tape.call('IMAPIStatus', 'FlushQueues', [0, { $bin: '005' }, 2], () => tape.flush(['X.400 Async'], 'out'))
  const half = tape.trace.findIndex((record) => record.type === 'message' && record.event === 'finished') + 1
  const picture = pictureAt(tape.trace, half)
  expect(progressOf(picture)).toEqual([{ direction: 'out', done: 1, of: 2 }])
  expect(spoolerState(picture)).toBe('flushing')
})
