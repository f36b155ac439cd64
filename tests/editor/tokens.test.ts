import { expect, test } from 'vitest'
import { highlight, tokenizeLine } from '../../src/editor/tokens.ts'

/** The pieces of a program that have a colour, as `kind:text`. */
const coloured = (source: string): string[] =>
  highlight(source).flatMap((line) =>
    line.filter(({ kind }) => kind !== 'plain').map(({ kind, text }) => `${kind}:${text}`),
  )

test('a call, its flags and their directions have colours of their own', () => {
  expect(coloured('spooler.FlushQueues(0, null, FLUSH_NO_UI | FLUSH_UPLOAD | FLUSH_DOWNLOAD) // go')).toEqual(
    [
      'call:FlushQueues',
      'number:0',
      'keyword:null',
      'constant:FLUSH_NO_UI',
      'out:FLUSH_UPLOAD',
      'in:FLUSH_DOWNLOAD',
      'comment:// go',
    ],
  )
})

test('nothing is lost or added', () => {
  const source =
    'const a = `x${`y${{ z: 1 }.z}`}` /* open\n still */ + /[/"]/.test("\\"") / 2\n\t\'unclosed\n$_é = 1'
  expect(
    highlight(source)
      .map((line) => line.map(({ text }) => text).join(''))
      .join('\n'),
  ).toBe(source)
})

test('comments and templates go on over lines', () => {
  expect(coloured('/* a\nconst b */ let')).toEqual(['comment:/* a', 'comment:const b */', 'keyword:let'])
  expect(coloured('`a ${if}\nif` if')).toEqual([
    'string:`a ${',
    'keyword:if',
    'string:}',
    'string:if`',
    'keyword:if',
  ])
})

test('braces inside a template do not end it', () => {
  expect(coloured('`${{ a: 1 }}` + 2')).toEqual(['string:`${', 'number:1', 'string:}`', 'number:2'])
})

test('a regular expression is told from a division', () => {
  expect(coloured('a / 2 / b')).toEqual(['number:2'])
  expect(coloured('x = /"/g')).toEqual(['string:/"/g'])
  expect(coloured('f(1) / 2 /3')).toEqual(['call:f', 'number:1', 'number:2', 'number:3'])
})

test('words that are keywords only in places may be names elsewhere', () => {
  expect(coloured("import { a } from 'mapi'")).toEqual(['keyword:import', 'keyword:from', "string:'mapi'"])
  expect(coloured('row.from = of.type')).toEqual([])
  expect(coloured('using s = x')).toEqual(['keyword:using'])
})

test('hexadecimal numbers are whole', () => {
  expect(coloured('0x8004_0102 1.5e-3')).toEqual(['number:0x8004_0102', 'number:1.5e-3'])
})

test('a long line takes no longer than its length', () => {
  const { tokens } = tokenizeLine('/'.repeat(2) + 'x'.repeat(100_000), '')
  expect(tokens).toHaveLength(1)
})
