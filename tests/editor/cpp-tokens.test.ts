import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlightCpp } from '../../src/editor/cpp-tokens.ts'

/** The pieces of a program that have a colour, as `kind:text`. */
const coloured = (source: string): string[] =>
  highlightCpp(source).flatMap((line) =>
    line.filter(({ kind }) => kind !== 'plain').map(({ kind, text }) => `${kind}:${text}`),
  )

test('the names of MAPI look as they do in TypeScript', () => {
  expect(coloured('hr = spooler->FlushQueues(0, 0, nullptr, FLUSH_UPLOAD | FLUSH_NO_UI); // go')).toEqual([
    'call:FlushQueues',
    'number:0',
    'number:0',
    'keyword:nullptr',
    'out:FLUSH_UPLOAD',
    'constant:FLUSH_NO_UI',
    'comment:// go',
  ])
})

test('a directive and the header that it includes', () => {
  expect(coloured('#define INITGUID')).toEqual(['keyword:#define'])
  expect(coloured('#include <mapix.h>')).toEqual(['keyword:#include', 'string:<mapix.h>'])
  expect(coloured('  # include "own.h"')).toEqual(['keyword:  # include', 'string:"own.h"'])
  expect(coloured('if (a < b && c > d)')).toEqual(['keyword:if'])
})

test('strings with a prefix, characters and numbers are whole', () => {
  expect(coloured(String.raw`L"a \"b\" // c" '\'' 0x8004'0102UL 1.5e-3f`)).toEqual([
    String.raw`string:L"a \"b\" // c"`,
    String.raw`string:'\''`,
    "number:0x8004'0102UL",
    'number:1.5e-3f',
  ])
})

test('a comment may reach over lines', () => {
  expect(coloured('/* int\n#define a */ int')).toEqual([
    'comment:/* int',
    'comment:#define a */',
    'keyword:int',
  ])
})

test('nothing is lost or added, whatever the text', () => {
  const piece = fc.constantFrom(
    '/*',
    '*/',
    '//',
    '"',
    "'",
    '\\',
    '#include <',
    '>',
    'int x',
    '\n',
    ' ',
    'L',
    '0x',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const source = pieces.join('')
      const lines = highlightCpp(source).map((line) => line.map(({ text }) => text).join(''))
      expect(lines.join('\n')).toBe(source)
    }),
  )
})
