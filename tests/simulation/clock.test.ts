import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VirtualClock } from '../../src/simulation/clock.ts'

test('timers fire by time, and those of one instant in the order in which they were set', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (delays) => {
      const clock = new VirtualClock()
      const fired: { at: number; index: number }[] = []
      delays.forEach((delay, index) => {
        clock.setTimeout(() => fired.push({ at: clock.now(), index }), delay)
      })
      clock.advance(20)
      const expected = delays
        .map((at, index) => ({ at, index }))
        .sort((a, b) => a.at - b.at || a.index - b.index)
      expect(fired).toEqual(expected)
    }),
  )
})

test('a timer that was cleared does not fire', () => {
  const clock = new VirtualClock()
  let fired = 0
  const id = clock.setTimeout(() => (fired += 1), 5)
  clock.setTimeout(() => {
    clock.clearTimeout(id)
  }, 1)
  clock.advance(10)
  expect(fired).toBe(0)
  expect(clock.step()).toBe(false)
})

test('an input comes after everything else of its instant', () => {
  const clock = new VirtualClock()
  const order: string[] = []
  clock.scheduleInput(5, () => order.push('input'))
  clock.setTimeout(() => {
    order.push('timer')
    clock.setTimeout(() => order.push('timer of the timer'), 0)
  }, 5)
  clock.advance(5)
  expect(order).toEqual(['timer', 'timer of the timer', 'input'])
})

test('time advances to its end even when nothing happens', () => {
  const clock = new VirtualClock()
  clock.advance(12)
  expect(clock.now()).toBe(12)
})
