import { expect, test } from 'vitest'
import { play } from '../support/play.ts'

test('an endless loop is stopped with the line and a question', async () => {
  const { outcome, error } = await play('let n = 0\nwhile (true) { n += 1 }', { limits: { steps: 1000 } })
  expect(outcome).toBe('stopped')
  expect(error).toMatchObject({ name: 'TooManySteps', line: 2 })
  expect(error?.message).toMatch(/line 2.*loop/)
})

test('a program that catches the order to stop is stopped all the same', async () => {
  const { outcome } = await play('for (;;) { try { for (;;); } catch {} }', { limits: { steps: 1000 } })
  expect(outcome).toBe('stopped')
})

test('a recording that grows too long ends the run and can still be played', async () => {
  const { outcome, error, trace } = await play('for (let i = 0; i < 500; i++) console.log(i)', {
    limits: { events: 100 },
  })
  expect(outcome).toBe('stopped')
  expect(error?.message).toContain('100 events')
  expect(trace).toHaveLength(102)
  expect(trace.at(-1)).toMatchObject({ type: 'end', of: 'run' })
})

test('virtual time has a limit too', async () => {
  const { outcome, error } = await play(
    'for (;;) await new Promise((resolve) => setTimeout(resolve, 60000))',
    { limits: { virtualMs: 600_000 } },
  )
  expect(outcome).toBe('stopped')
  expect(error?.message).toContain('600000 ms')
})

test('a program that waits for what can never happen is told so', async () => {
  const { outcome, error } = await play('await new Promise(() => {})')
  expect(outcome).toBe('threw')
  expect(error?.name).toBe('Deadlock')
})

test('timers and intervals run on virtual time, between the tasks of the program', async () => {
  const { console, virtualMs } = await play(`
    let ticks = 0
    const id = setInterval(() => { ticks += 1; console.log('tick', ticks, performance.now()); if (ticks === 3) clearInterval(id) }, 1000)
    const never = setTimeout(() => console.log('never'), 500)
    clearTimeout(never)
    await new Promise((resolve) => setTimeout(resolve, 5000))
  `)
  expect(console).toEqual(['tick 1 1000', 'tick 2 2000', 'tick 3 3000'])
  expect(virtualMs).toBe(5000)
})

test('an error thrown in a timer ends the program', async () => {
  const { outcome, error } = await play(
    "setTimeout(() => { throw new Error('late') }, 10)\nawait new Promise(() => {})",
  )
  expect(outcome).toBe('threw')
  expect(error?.message).toBe('late')
})

test('dates begin in 1996 and know no time zone', async () => {
  const { console } = await play(
    'console.log(new Date().toISOString(), new Date().getTimezoneOffset(), new Date(1996, 0, 2).toISOString())',
  )
  expect(console).toEqual(['1996-12-02T09:00:00.000Z 0 1996-01-02T00:00:00.000Z'])
})

test('a MapiError is an Error to the program, and every run has a class of its own', async () => {
  const program = `
    import { MAPILogonEx, MapiError } from 'mapi'
    console.log('marked' in MapiError.prototype)
    Object.assign(MapiError.prototype, { marked: true })
    try { MAPILogonEx(0, null, null, 0) } catch (error) {
      console.log(error instanceof MapiError, error instanceof Error, (error as MapiError).name)
    }
  `
  const first = await play(program)
  expect(first.console).toEqual(['false', 'true true MAPI_E_NOT_INITIALIZED'])
  expect((await play(program)).console).toEqual(first.console)
})
