import { expect, test } from 'vitest'
import { play, withTable } from '../support/play.ts'

const program = withTable(`
console.log(Date.now(), Math.random(), performance.now())
const spooler = openSpooler()
await new Promise((resolve) => setTimeout(resolve, 40))
spooler.FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)
console.log(new Date().toISOString())
`)

const bytes = (records: readonly unknown[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n')

test('the same arguments give the same trace, byte for byte', async () => {
  const first = await play(program)
  const second = await play(program)
  expect(first.trace.length).toBeGreaterThan(200)
  expect(bytes(second.trace)).toBe(bytes(first.trace))
})

test('two runs side by side do not disturb each other', async () => {
  const alone = await play(program)
  const [one, other] = await Promise.all([play(program), play(program, { scenario: { seed: 7 } })])
  expect(bytes(one.trace)).toBe(bytes(alone.trace))
  expect(bytes(other.trace)).not.toBe(bytes(alone.trace))
})

test('an input changes nothing up to its own time', async () => {
  const plain = await play(program)
  const at = 900
  const withInput = await play(program, {
    inputs: [{ at, kind: 'arrive', transport: 'Post', subject: 'Late news', messageClass: 'IPM.Note' }],
  })
  const until = plain.trace.findIndex((record) => record.at > at)
  expect(until).toBeGreaterThan(100)
  expect(bytes(withInput.trace.slice(0, until))).toBe(bytes(plain.trace.slice(0, until)))
  expect(withInput.trace[until]).toMatchObject({ type: 'input', at })
  expect(withInput.world.inbox.length).toBe(plain.world.inbox.length + 1)
})

test('records are numbered without gaps, and time never runs back', async () => {
  const { trace } = await play(program)
  trace.forEach((record, index) => {
    expect(record.seq).toBe(index)
    expect(record.at).toBeGreaterThanOrEqual(trace[index - 1]?.at ?? 0)
  })
})
