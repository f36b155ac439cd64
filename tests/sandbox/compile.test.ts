import vm from 'node:vm'
import { typescript } from 'monaco-editor/languages/features/typescript/lib/typescriptServices.js'
import { expect, test } from 'vitest'
import { compile } from '../../src/sandbox/compile.ts'
import type { CompiledFunction } from '../../src/sandbox/start.ts'

class Stop extends Error {}

interface Walk {
  lines: number[]
  said: unknown[]
  error: unknown
}

/** Runs a program that can `say` things, until it ends or has passed a thousand probes. */
async function walk(source: string): Promise<Walk> {
  const { js, diagnostics } = compile(typescript, source)
  expect(diagnostics).toEqual([])
  const lines: number[] = []
  const said: unknown[] = []
  const at = (line: number): void => {
    lines.push(line)
    if (lines.length > 1000) throw new Stop()
  }
  const back = <T>(line: number, value: T): T => {
    if (lines.at(-1) !== line) at(line)
    return value
  }
  const say = (value: unknown): void => {
    said.push(value)
  }
  const context = vm.createContext({ say, lineNow: () => lines.at(-1) })
  if (!('dispose' in Symbol)) throw new Error('This test needs Symbol.dispose')
  const lend = vm.runInContext(
    'symbols => { for (const s of symbols) Object.defineProperty(Symbol, s.description.split(".")[1], { value: s }) }',
    context,
  ) as (symbols: symbol[]) => void
  lend([Symbol.dispose, Symbol.asyncDispose])
  const compiled = vm.runInContext(js, context) as CompiledFunction
  const error: unknown = await compiled(() => ({}), {}, at, back).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return { lines, said, error }
}

const ENDLESS: Record<string, string> = {
  'an empty while': 'while (true);',
  'an empty while with a block': 'while (true) {}',
  'an empty for': 'for (;;);',
  'a for that works in its head': 'for (let i = 0; ; i++);',
  'a do while': 'do ; while (true)',
  'a do while with a block': 'do {} while (true)',
  'a labelled loop that continues itself': 'outer: while (true) { for (;;) continue outer }',
  'a labelled empty loop': 'again: for (;;);',
  'a loop that swallows every error': 'while (true) { try { while (true) {} } catch {} }',
  'a finally that takes control back': 'while (true) { try { throw 1 } finally { continue } }',
  'an empty catch in a loop without anything else': 'for (;;) try { null!.x } catch {}',
  'a recursion': 'function f(): void { try { f() } finally { f() } }\nf()',
  'a recursion of arrows':
    'const f = (n: number): number => n > 20 ? 0 : f(n + 1) + f(n + 1)\nwhile (true) f(0)',
  'a recursion in default values of a generator':
    'let n = 0\nfunction* f(d: number, a: unknown = d && f(d - 1), b: unknown = d && f(d - 1)): Generator { n++; void a; void b }\nf(40)',
  'a recursion in default values of a pattern':
    'function* f(d: number, [a = d && f(d - 1), b = d && f(d - 1)]: unknown[] = []): Generator { void a; void b }\nf(40)',
  'a recursion in field initializers':
    'let d = 0\nclass A { a = ++d < 12 ? new A() : 0; b = d < 12 ? new A() : 0; c = d-- }\nnew A()',
  'a getter that asks itself again':
    'const o = { get x(): number { try { return this.x } finally { return this.x } } }\no.x',
  'an endless generator': 'function* g() { while (true) yield 1 }\nfor (const x of g());',
  'a generator that delegates to itself': 'function* g(): Generator { yield* g(); yield* g() }\n[...g()]',
  'an iterator that never ends':
    'const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) }\nArray.from(endless)',
  'a for in inside an endless for of':
    'const a = [1]\nfor (const x of a) { a.push(x); for (const k in {}); }',
  'microtasks without end': 'const again = (): Promise<void> => Promise.resolve().then(again)\nawait again()',
  'an async function that awaits for ever': 'async function f() { for (;;) await null }\nawait f()',
  'an async generator': 'async function* g() { for (;;) yield 1 }\nfor await (const x of g());',
  'a thenable that resolves to itself':
    'const t: any = { then(go: (x: unknown) => void) { go(t) } }\nawait t',
  'a static block': 'class A { static { while (true); } }',
  'a switch in a loop': 'for (;;) switch (1 as number) { case 1: continue; default: }',
  'a loop in a namespace': 'namespace N { while (true); }',
  'a toString that converts itself':
    'const o: any = { toString() { return `${o}${o}` } }\ntry { `${o}` } catch { while (1); }',
  'a comparison that sorts for ever': 'while (true) [2, 1].sort((a, b) => a - b)',
  'a program that calls its probes by other names':
    'const __at = () => {}, __\\u0061t1 = 0, __back = <T>(_: number, x: T) => x\nwhile (true);',
}

for (const [what, source] of Object.entries(ENDLESS))
  test(`probes stop ${what}`, async () => {
    const { error } = await walk(source)
    expect(error).toBeInstanceOf(Stop)
  })

test('the current line is that of the statement, also in the middle of a block', async () => {
  const { lines } = await walk(
    'let a = 1\n\nif (a) {\n  a = 2\n} else a = 3\nfor (const x of [1, 2])\n  a += x',
  )
  expect(lines).toEqual([1, 3, 4, 6, 7, 7])
})

test('after a call in the middle of a statement the line is that of the statement again', async () => {
  const { said } = await walk(
    'const three = () => {\n  say(lineNow())\n  return 3\n}\nfunction take(x: unknown, y: unknown) {}\ntake(three(), say(lineNow()))',
  )
  expect(said).toEqual([2, 6])
})

test('a condition that calls something has its own line in every round', async () => {
  const { said } = await walk(
    'let n = 0\nwhile (say(lineNow()), n < 2) {\n  n++\n}\nif (n < 0) {}\nelse if (say(lineNow()) === null) {}',
  )
  expect(said).toEqual([2, 2, 2, 6])
})

test('optional chains still end early', async () => {
  const { said, error } = await walk(
    'const none: any = undefined\nconst f = () => none\nsay(none?.a().b.c().d)\nsay(f()?.x().y)\nsay(none?.[f()].z())',
  )
  expect(error).toBeUndefined()
  expect(said).toEqual([undefined, undefined, undefined])
})

test('methods keep their object, super calls and parameter properties work', async () => {
  const { said, error } = await walk(
    [
      'class A { constructor(readonly x: number) {} get() { return this.x } }',
      'class B extends A { y = this.get() + 1; constructor(private z: number) { say(0); super(z); say(this.z) } }',
      'say(new B(4).get() + [new B(5)].map((b) => b.y)[0]!)',
      'say(String.raw`${new B(1).y}`)',
    ].join('\n'),
  )
  expect(error).toBeUndefined()
  expect(said).toEqual([0, 4, 0, 5, 10, 0, 1, '2'])
})

test('functions keep the names their variables give them', async () => {
  const { said } = await walk(
    'const f = () => 1, { g = () => 2 } = {} as any\nfunction h(i = () => 3) { say(i.name) }\nsay(f.name); say(g.name); h()',
  )
  expect(said).toEqual(['f', 'g', 'i'])
})

test('`using` disposes at the end of its block, at the top level too, in the reverse order', async () => {
  const { said, error } = await walk(
    [
      "const made = (name: string) => ({ [Symbol.dispose]: () => say('end ' + name) })",
      "using a = made('a'), b = made('b')",
      "{ using c = made('c'); say('inside') }",
      'for (using d of [made("d")]) say("loop")',
      "say('last')",
    ].join('\n'),
  )
  expect(error).toBeUndefined()
  expect(said).toEqual(['inside', 'end c', 'loop', 'end d', 'last', 'end b', 'end a'])
})

test('top-level await needs no wrapping by the learner', async () => {
  const { said } = await walk(
    'say(await Promise.resolve(7))\nfor await (const x of [Promise.resolve(8)]) say(x)',
  )
  expect(said).toEqual([7, 8])
})

test('an import below its use comes first', () => {
  const { js } = compile(typescript, "say(MAPI_SPOOLER)\nimport { MAPI_SPOOLER } from 'mapi'")
  expect(js.indexOf('require("mapi")')).toBeGreaterThan(0)
  expect(js.indexOf('require("mapi")')).toBeLessThan(js.indexOf('say('))
})

test('a program without imports is still a module', async () => {
  const { said } = await walk('say(await 1)\nconst name = 2\nsay(name)')
  expect(said).toEqual([1, 2])
})

test('a syntax error names its line and column', () => {
  const { diagnostics } = compile(typescript, 'const a = 1\nconst b = (2\nconst c = 3')
  expect(diagnostics[0]).toMatchObject({ kind: 'syntax', line: 3, column: 1 })
  expect(diagnostics[0]?.message).toContain("')' expected")
})

test('a program cannot close the function it stands in', () => {
  expect(compile(typescript, '}); fetch("x"); (function () {').diagnostics).not.toEqual([])
})

test("importing anything but 'mapi' names the module and says what to do", () => {
  const sources = [
    "import fs from 'node:fs'",
    "import 'node:fs'",
    "export * from 'node:fs'",
    "import fs = require('node:fs')",
    "const fs = await import('node:fs')",
  ]
  for (const source of sources)
    expect(compile(typescript, `\n${source}`).diagnostics).toMatchObject([
      { kind: 'import', line: 2, module: 'node:fs', message: expect.stringContaining("'node:fs'") as string },
    ])
  expect(compile(typescript, "import { PR_ENTRYID } from 'mapi'\nawait import('mapi')").diagnostics).toEqual(
    [],
  )
})

test('the same source gives the same bytes', () => {
  const source = 'for (const x of [1]) await x'
  expect(compile(typescript, source)).toEqual(compile(typescript, source))
})
