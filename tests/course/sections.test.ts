import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commentLine, listingOf, placeToWrite, sectionsOf } from '../../src/course/sections.ts'

test('a comment that fills its line has words, and perhaps the number of a section', () => {
  expect(commentLine('  // 4a  Its row')).toEqual({ lead: '  // 4a  ', section: '4a', text: 'Its row' })
  expect(commentLine('// 3 rows are left ')).toEqual({ lead: '// ', section: null, text: '3 rows are left' })
  expect(commentLine('//')).toMatchObject({ section: null, text: '' })
  expect(commentLine('f() // not a line of its own')).toBeNull()
  expect(commentLine('')).toBeNull()
})

/** The stretches of a program: the number of each, and its lines. */
const marked = (source: string): string[] => {
  const listing = listingOf(source)
  const lines = listing.source.split('\n')
  return listing.stretches.map(
    ({ section, from, length }) => `${section ?? '-'}: ${lines.slice(from, from + length).join('|')}`,
  )
}

test('a section reaches to the next, without the blank lines before it', () => {
  expect(marked('first()\n\n// 1  One\na()\n\nb()\n\n// 2a  Two\nc()\n\n')).toEqual([
    '-: first()|',
    '1: // 1  One|a()||b()',
    '-: ',
    '2a: // 2a  Two|c()',
    '-: ',
  ])
})

test('a line with nothing but slashes ends a section, and is not shown; another comment does not', () => {
  expect(marked('// 1  One\n// more of it\na()\n//\nb()\n')).toEqual([
    '1: // 1  One|// more of it|a()',
    '-: |b()',
  ])
  expect(marked('  // 1  One\n  a()\n}\n//\n\nb()\n')).toEqual(['1:   // 1  One|  a()|}', '-: |b()'])
})

test('a number may head two places: they are the same section, and two stretches', () => {
  const source = '// 2  In the loop\na()\n\n// 2  After it\nb()\n// 1  First'
  expect(sectionsOf(source)).toEqual(['2', '1'])
  expect(marked(source)).toEqual([
    '2: // 2  In the loop|a()',
    '-: ',
    '2: // 2  After it|b()',
    '1: // 1  First',
  ])
})

test('the stretches are what is shown, line by line; no code is lost', () => {
  const line = fc.constantFrom('', '  ', '//', '// 1  One', '  // 2  Two', '// words', 'code()', '  }')
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const { source, stretches } = listingOf(lines.join('\n'))
      const shown = source === '' && stretches.length === 0 ? [] : source.split('\n')
      let next = 0
      for (const { from, length } of stretches) {
        expect(from).toBe(next)
        expect(length).toBeGreaterThan(0)
        next += length
      }
      expect(next).toBe(shown.length)
      const written = (all: string[]) => all.filter((text) => text.trim() !== '' && text !== '//')
      expect(written(shown)).toEqual(written(lines))
    }),
  )
})

test('the place to write is below the first numbered comment that has no code', () => {
  expect(placeToWrite('a()\n\n// 1  One\nb()\n\n  // 2  Two\n\n// 3  Three\n')).toBe(7)
  expect(placeToWrite('// 1  One\n//    4  In a loop\n')).toBe(2)
  expect(placeToWrite('// just words\n\n// 1  One\nb()\n')).toBeNull()
  expect(placeToWrite('')).toBeNull()
})
