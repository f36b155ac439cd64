import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesNow } from '../../src/app/workplace/lines-now.ts'

test('what a run said of a line goes along with it, and is gone where the line was changed', () => {
  const now = linesNow('a()\nb()\nc()\nd()', 'a()\nB()\nnew()\nc()\nd()')
  expect([1, 2, 3, 4].map(now)).toEqual([1, null, 4, 5])
  const fewer = linesNow('a()\nb()\nc()', 'a()\nc()')
  expect([1, 2, 3].map(fewer)).toEqual([1, null, 2])
})

test('a line is never said to stand where another text is, nor two of them in one place', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const now = linesNow(before.join('\n'), after.join('\n'))
      const places = before.map((_, index) => now(index + 1))
      const found = places.filter((place) => place !== null)
      expect(new Set(found).size).toBe(found.length)
      places.forEach((place, index) => {
        if (place !== null) expect(after[place - 1]).toBe(before[index])
      })
    }),
  )
})
