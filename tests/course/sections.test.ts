import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commentLine, sectionsOf, stretchesOf } from '../../src/course/sections.ts'

test('a comment that fills its line has words, and perhaps the number of a section', () => {
  expect(commentLine('  // 4a  Its row')).toEqual({ lead: '  // 4a  ', section: '4a', text: 'Its row' })
  expect(commentLine('// 3 rows are left ')).toEqual({ lead: '// ', section: null, text: '3 rows are left' })
  expect(commentLine('//')).toMatchObject({ section: null, text: '' })
  expect(commentLine('f() // not a line of its own')).toBeNull()
  expect(commentLine('')).toBeNull()
})

/** Each line with the number of its section. */
const marked = (source: string): string[] => {
  const lines = source.split('\n')
  return stretchesOf(source).flatMap(({ section, from, length }) =>
    lines.slice(from, from + length).map((line) => `${section ?? '-'}|${line}`),
  )
}

test('a section reaches to the next, without the blank lines before it', () => {
  const source = 'first()\n\n// 1  One\na()\n\nb()\n\n// 2a  Two\nc()\n'
  expect(marked(source)).toEqual([
    '-|first()',
    '-|',
    '1|// 1  One',
    '1|a()',
    '1|',
    '1|b()',
    '-|',
    '2a|// 2a  Two',
    '2a|c()',
    '-|',
  ])
})

test('a line with nothing but slashes ends a section; another comment does not', () => {
  expect(marked('// 1  One\n// more of it\na()\n//\nb()')).toEqual([
    '1|// 1  One',
    '1|// more of it',
    '1|a()',
    '-|//',
    '-|b()',
  ])
})

test('a number may head two places: they are the same section', () => {
  expect(sectionsOf('// 2  In the loop\na()\n// 1  First\n// 2  After it\nb()')).toEqual(['2', '1'])
})

test('the stretches are the program, line by line', () => {
  const line = fc.constantFrom('', '  ', '//', '// 1  One', '  // 2  Two', '// words', 'code()', '  }')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const stretches = stretchesOf(lines.join('\n'))
      let next = 0
      for (const { from, length } of stretches) {
        expect(from).toBe(next)
        expect(length).toBeGreaterThan(0)
        next += length
      }
      expect(next).toBe(Math.max(1, lines.length))
    }),
  )
})
