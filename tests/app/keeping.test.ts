import { expect, test } from 'vitest'
import { Keeping } from '../../src/app/keeping/keeping.svelte.ts'
import { NOTHING_KEPT, readKept, writeKept } from '../../src/course/kept.ts'

class Shelf implements Storage {
  readonly #items = new Map<string, string>()
  room = Infinity
  get length(): number {
    return this.#items.size
  }
  clear = (): void => this.#items.clear()
  key = (index: number): string | null => [...this.#items.keys()][index] ?? null
  getItem = (name: string): string | null => this.#items.get(name) ?? null
  removeItem = (name: string): void => void this.#items.delete(name)
  setItem = (name: string, value: string): void => {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.#items.set(name, value)
  }
}

const mine = {
  ...NOTHING_KEPT,
  source: 'const a = 1 // é ✓\r\n',
  passed: ['sent'],
  done: true,
  hints: { open: 2 },
}

test('what is kept of a lesson is there on the next visit', () => {
  const shelf = new Shelf()
  new Keeping(() => shelf).keepLesson('a', mine)
  const next = new Keeping(() => shelf)
  expect(next.lesson('a')).toEqual(NOTHING_KEPT)
  next.recall(['a', 'b'])
  expect(next.lesson('a')).toEqual(mine)
  expect(next.lesson('b')).toEqual(NOTHING_KEPT)
  expect(next.trouble).toBeNull()
})

test('a browser that blocks storage is told of, and what is on the screen stays', () => {
  const keeping = new Keeping(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  keeping.recall(['a'])
  keeping.keepLesson('a', mine)
  expect(keeping.trouble).toBe('unavailable')
  expect(keeping.lesson('a')).toEqual(mine)
})

test('a full storage is told of until there is room again', () => {
  const shelf = new Shelf()
  const keeping = new Keeping(() => shelf)
  shelf.room = 10
  keeping.keepLesson('a', mine)
  expect(keeping.trouble).toBe('full')
  expect(keeping.lesson('a')).toEqual(mine)
  shelf.room = Infinity
  keeping.keepLesson('a', mine)
  expect(keeping.trouble).toBeNull()
})

test('what cannot be read is put aside, not thrown away', () => {
  const shelf = new Shelf()
  shelf.setItem('mapi-on-demand:1:lesson:a', '{"version":1,"sour')
  const keeping = new Keeping(() => shelf)
  keeping.recall(['a'])
  expect(keeping.trouble).toBe('damaged')
  expect(keeping.lesson('a')).toEqual(NOTHING_KEPT)
  expect(shelf.getItem('mapi-on-demand:1:damaged:a')).toBe('{"version":1,"sour')
})

test('a damaged member is left out, the others stay', () => {
  expect(readKept(writeKept(mine))).toEqual(mine)
  expect(readKept('{"version":1,"source":"x","passed":7,"hints":[1]}')).toEqual({
    ...NOTHING_KEPT,
    source: 'x',
  })
  expect(readKept('{"version":2,"source":"x"}')).toBeNull()
  expect(readKept('null')).toBeNull()
})

test('what another tab keeps is taken up, a damaged text is not', () => {
  const keeping = new Keeping(() => new Shelf())
  keeping.recall(['a'])
  const stop = keeping.listen()
  const fromAnotherTab = (newValue: string | null): boolean =>
    dispatchEvent(new StorageEvent('storage', { key: 'mapi-on-demand:1:lesson:a', newValue }))
  fromAnotherTab(writeKept(mine))
  expect(keeping.lesson('a')).toEqual(mine)
  fromAnotherTab('{')
  expect(keeping.lesson('a')).toEqual(mine)
  fromAnotherTab(null)
  expect(keeping.lesson('a')).toEqual(NOTHING_KEPT)
  stop()
  fromAnotherTab(writeKept(mine))
  expect(keeping.lesson('a')).toEqual(NOTHING_KEPT)
})
