import { render, screen, within } from '@testing-library/svelte'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import { PersistentMap } from '../../../src/playback/persistent.ts'
import type { Notice, Notices, Picture } from '../../../src/playback/picture.ts'
import { pictureAt } from '../../../src/playback/recording.ts'
import { TOKEN } from '../../../src/stage/messages/layout.ts'
import { SINK, areAny, tokensOf } from '../../../src/stage/notices/notices.ts'
import StatusTable from '../../../src/stage/status-table/StatusTable.svelte'
import { Tape } from '../../playback/a-recording.ts'

afterEach(() => {
  language.current = 'en'
})

const notice = (id: number): Notice => ({ id, row: 'Post', event: 5 })

const noticesOf = (ids: readonly number[], last: number | null = null): Notices => ({
  sinks: new Map([[1, 'status']]),
  waiting: ids.reduce((map, id) => map.set(id, notice(id)), PersistentMap.empty<number, Notice>()),
  first: Math.min(...ids, Infinity),
  delivered: last === null ? 0 : 1,
  last: last === null ? null : notice(last),
})

test('what waits stands in its order before the sink, and what has arrived inside it', () => {
  const tokens = tokensOf(noticesOf([3, 4, 7], 2), 480)
  expect(tokens.map(({ notice: { id }, arrived }) => [id, arrived])).toEqual([
    [2, true],
    [3, false],
    [4, false],
    [7, false],
  ])
  const places = tokens.map(({ x }) => x)
  expect(places).toEqual([...places].sort((a, b) => b - a))
})

test('no token stands in another or leaves the strip, however many wait', () => {
  fc.assert(
    fc.property(fc.integer({ min: 260, max: 720 }), fc.integer({ min: 0, max: 60 }), (width, count) => {
      const waiting = Array.from({ length: count }, (_, index) => index + 1)
      const tokens = tokensOf(noticesOf(waiting), width)
      expect(tokens.length).toBeLessThanOrEqual(count)
      expect(new Set(tokens.map(({ x }) => x)).size).toBe(tokens.length)
      for (const { x } of tokens) expect(x >= 0 && x + TOKEN.width <= width - SINK).toBe(true)
    }),
  )
})

test('where nobody ever listened there is nothing to draw', () => {
  expect(areAny({ ...noticesOf([]), sinks: new Map() })).toBe(false)
  expect(areAny(noticesOf([]))).toBe(true)
})

const told = (): Tape => {
  const tape = new Tape([{ name: 'Post' }]).statusRows()
  tape.add({ type: 'view', table: 7, of: 'status', columns: null, restriction: null, sort: null })
  tape.callWith({ object: 'IMAPITable', method: 'Advise', ref: 7, hr: 0, result: 1 })
  const what = { type: 'notification', connection: 1, ulEventType: 256, ulTableEvent: 5, row: 4 } as const
  tape.add({ ...what, event: 'queued', id: 1 }).add({ ...what, event: 'queued', id: 2 })
  return tape.add({ ...what, event: 'delivered', id: 1 })
}
const now = ({ trace }: Tape): Picture => pictureAt(trace, trace.length)
const strip = (): HTMLElement => screen.getByRole('group', { name: 'Notifications' })

test('below the table stands who is told what, in words too', () => {
  render(StatusTable, { picture: now(told()) })
  expect(strip()).toHaveTextContent('1 waiting')
  expect(strip()).toHaveTextContent('Post: TABLE_ROW_MODIFIED')
  expect(strip()).toHaveTextContent('OnNotify 1 delivered')
  expect(within(strip()).getAllByTitle('Post: TABLE_ROW_MODIFIED')).toHaveLength(2)
  expect(strip()).not.toHaveTextContent('nobody listens')
})

test('a notification stays the same element on its way to the sink', async () => {
  const tape = told()
  const before = pictureAt(tape.trace, tape.trace.length - 1)
  const { rerender } = render(StatusTable, { picture: before })
  const [first] = within(strip()).getAllByTitle(/Post/)
  const stood = first?.style.translate
  await rerender({ picture: now(tape) })
  expect(within(strip()).getAllByTitle(/Post/)[0]).toBe(first)
  expect(first?.style.translate).not.toBe(stood)
})

test('after Unadvise it says that nobody listens, in French too', () => {
  language.current = 'fr'
  const tape = told()
  tape.callWith({ object: 'IMAPITable', method: 'Unadvise', ref: 7, args: [1], hr: 0 })
  render(StatusTable, { picture: now(tape) })
  expect(strip()).toHaveTextContent('1 remise')
  expect(strip()).toHaveTextContent('personne n’écoute plus')
})
