import { expect, test } from 'vitest'
import { loadProgram, type LoadedProgram } from '../../src/sandbox/node.ts'
import { smallWorld } from './world.ts'

async function load(source: string): Promise<LoadedProgram> {
  const loaded = await loadProgram(source)
  if ('diagnostics' in loaded) throw new Error(JSON.stringify(loaded.diagnostics))
  return loaded
}

async function errorOf(source: string, mapi: Record<string, unknown> = {}): Promise<unknown> {
  const { program } = await load(source)
  return program(smallWorld(mapi).world).then(
    () => undefined,
    (error: unknown) => error,
  )
}

test('a program calls the functions it imports', async () => {
  const { program } = await load("import { PROP_ID, type SRestriction } from 'mapi'\nconsole.log(PROP_ID(3))")
  const { world, said, lines } = smallWorld({ PROP_ID: (tag: number) => tag * 2 })
  await program(world)
  expect(said).toEqual([6])
  expect(lines).toEqual([2])
})

test('time and randomness are virtual, by every way to them', async () => {
  const { program } = await load(
    [
      'console.log(Date.now(), new Date().getTime(), new Date(0).constructor === Date)',
      "console.log(new Intl.DateTimeFormat('en', { timeZone: 'UTC', dateStyle: 'short' }).format())",
      "console.log(new Intl.DateTimeFormat('en', { timeZone: 'UTC', year: 'numeric' }).formatToParts()[0]?.value)",
      'console.log(Math.random(), performance.now())',
      'console.log([typeof WeakRef, typeof Atomics, typeof WebAssembly].join())',
    ].join('\n'),
  )
  const { world, said } = smallWorld()
  await program(world)
  const noon = Date.UTC(1996, 0, 1, 12)
  expect(said).toEqual([noon, noon, true, '1/1/96', '1996', 0.25, 12.5, 'undefined,undefined,undefined'])
})

test('nothing of Node is within reach, and no text becomes code', async () => {
  const { program } = await load(
    "console.log([typeof process, typeof Buffer, typeof fetch, typeof global].join())\ntry { (0, eval)('1') } catch (e) { console.log((e as Error).name) }\ntry { Function('return 1')() } catch (e) { console.log((e as Error).name) }",
  )
  const { world, said } = smallWorld()
  await program(world)
  expect(said).toEqual(['undefined,undefined,undefined,undefined', 'EvalError', 'EvalError'])
})

test('two starts of a program share nothing', async () => {
  const { program } = await load('const g = globalThis as any\ng.n = (g.n ?? 0) + 1\nconsole.log(g.n)')
  const { world, said } = smallWorld()
  await program(world)
  await program(world)
  expect(said).toEqual([1, 1])
})

test('`using` releases what the model made', async () => {
  let released = 0
  const { program } = await load(
    "import { MAPILogonEx } from 'mapi'\n{ using s = MAPILogonEx(0, null, null, 0) }",
  )
  const dispose = (): void => {
    released++
  }
  await program(smallWorld({ MAPILogonEx: () => ({ [Symbol.dispose]: dispose }) }).world)
  expect(released).toBe(1)
})

test('an error is found on the line that threw it, whatever the line of the last probe', async () => {
  const { program, lineOfError } = await load(
    'interface A { b: number }\n\nconst f = () => { throw new Error("no") }\n\nf()',
  )
  const error: unknown = await program(smallWorld().world).catch((reason: unknown) => reason)
  expect(lineOfError(error)).toBe(3)
  expect(lineOfError('not an error')).toBeNull()
})

test('what TypeScript lets pass and the language does not is a diagnostic with its line', async () => {
  const loaded = await loadProgram('const twice = 1\n\nconst twice = 2')
  expect(loaded).toMatchObject({ diagnostics: [{ kind: 'syntax', line: 3 }] })
})

test('an import of another module is a diagnostic', async () => {
  expect(await loadProgram("import 'fs'")).toMatchObject({ diagnostics: [{ kind: 'import', module: 'fs' }] })
})

test('a name that stands in the documentation only is an error that names the real one', async () => {
  const error = await errorOf("import { XP_LOGON_SP } from 'mapi'\nconsole.log(XP_LOGON_SP)")
  expect(String(error)).toContain('The real name is LOGON_SP_IDLE')
})

test('a name that does not exist at all is an error, not undefined', async () => {
  expect(
    String(await errorOf("import { FLUSH_UPLAOD } from 'mapi'\nconsole.log(2 | FLUSH_UPLAOD)")),
  ).toContain("'mapi' has no FLUSH_UPLAOD")
  expect(String(await errorOf("import mapi from 'mapi'\nconsole.log(mapi)"))).toContain('no default export')
  expect(String(await errorOf("import * as mapi from 'mapi'\nconsole.log(mapi.PR_NAME)"))).toContain(
    'PR_NAME',
  )
})
