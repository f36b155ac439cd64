import { expect, test } from 'vitest'
import { Outbox } from '../../src/sandbox/outbox.ts'

function box(): { outbox: Outbox<number>; sent: number[][]; pass(ms: number): void } {
  let now = 0
  const sent: number[][] = []
  const outbox = new Outbox<number>(
    (batch) => sent.push([...batch]),
    () => now,
  )
  return { outbox, sent, pass: (ms) => (now += ms) }
}

test('what a short program did has left before its next line begins', () => {
  const { outbox, sent } = box()
  outbox.add(1)
  outbox.add(2)
  outbox.tick()
  expect(sent).toEqual([[1, 2]])
})

test('a long program sends in batches, by time', () => {
  const { outbox, sent, pass } = box()
  for (let probe = 0; probe < 1000; probe++) outbox.tick()
  expect(sent).toEqual([])
  outbox.add(1)
  for (let probe = 0; probe < 1000; probe++) outbox.tick()
  expect(sent).toEqual([])
  pass(50)
  for (let probe = 0; probe < 64; probe++) outbox.tick()
  expect(sent).toEqual([[1]])
})

test('a program that only computes still gives signs of life', () => {
  const { outbox, sent, pass } = box()
  for (let probe = 0; probe < 1000; probe++) outbox.tick()
  pass(600)
  for (let probe = 0; probe < 64; probe++) outbox.tick()
  expect(sent).toEqual([[]])
})

test('a call that records much sends while it lasts', () => {
  const { outbox, sent } = box()
  for (let item = 0; item < 2500; item++) outbox.add(item)
  expect(sent.map(({ length }) => length)).toEqual([1000, 1000])
  outbox.flush()
  expect(sent.flat()).toHaveLength(2500)
})
