import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputSchema } from '../../src/simulation/input.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import { TRANSPORT_KINDS } from '../../src/subsystem/kinds/index.ts'
import { play, withTable } from '../support/play.ts'

const counting = fc.array(fc.constantFrom('AddRef', 'Release', 'QueryInterface', 'open'), { maxLength: 25 })

const stepFor = {
  AddRef: 'spooler.AddRef()',
  Release: 'spooler.Release()',
  QueryInterface: 'attempt(() => spooler.QueryInterface(mapi.IID_IMAPIStatus))',
  open: 'session.OpenEntry(id, null, 0)',
}

test('MM-08 whatever a program does to a count, it never goes below zero, and the ledger agrees with it', async () => {
  await fc.assert(
    fc.asyncProperty(counting, async (steps) => {
      const { of, ledger } = await play(
        withTable(`
          const id = rowsOf(mapi.MAPI_SPOOLER)[0].lpProps[0].Value
          const spooler = session.OpenEntry(id, null, 0).lpUnk
          ${steps.map((step) => stepFor[step]).join('\n')}
        `),
      )
      const counts = of('object').filter(({ kind }) => kind === 'IMAPIStatus')
      for (const { count } of counts) expect(count).toBeGreaterThanOrEqual(0)
      const held = ledger.outstanding.filter(({ kind }) => kind === 'IMAPIStatus').length
      expect(held).toBe((counts.at(-1)?.count ?? 0) > 0 ? 1 : 0)
    }),
    { numRuns: 40 },
  )
})

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 -]{0,11}$/)
const message = fc.record(
  {
    subject: fc.string(),
    to: fc.array(word, { minLength: 1, maxLength: 3 }),
    keepCopy: fc.boolean(),
    deliveryReport: fc.boolean(),
  },
  { requiredKeys: [] },
)
const queue = fc.oneof(fc.nat(20), fc.array(message, { maxLength: 4 }))
const transport = fc.record(
  {
    name: word,
    kind: fc.constantFrom(...TRANSPORT_KINDS),
    outgoing: queue,
    incoming: queue,
    latencyMs: fc.nat(10_000),
    link: fc.constantFrom('up', 'down'),
    entryId: fc.stringMatching(/^([0-9a-f]{2}){1,20}$/),
  },
  { requiredKeys: ['name', 'kind'] },
)
const scenario = fc.record(
  {
    seed: fc.nat(),
    profile: word,
    transports: fc.uniqueArray(transport, { selector: ({ name }) => name, maxLength: 5 }),
    turnMs: fc.nat(100_000),
  },
  { requiredKeys: [] },
)

test('the scenario schema accepts what it makes of a scenario, and makes the same of it again', () => {
  fc.assert(
    fc.property(scenario, (file) => {
      const once = scenarioSchema.parse(file)
      expect(scenarioSchema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once)
    }),
  )
})

test('the input schema accepts what it makes of an input', () => {
  const at = fc.nat()
  const input = fc.oneof(
    fc.record({ at, kind: fc.constant('arrive'), transport: word, subject: fc.string() }),
    fc.record({ at, kind: fc.constant('network'), state: fc.constantFrom('up', 'down') }),
    fc.record({ at, kind: fc.constant('answer'), answer: fc.constantFrom('ok', 'cancel') }),
  )
  fc.assert(
    fc.property(input, (file) => {
      const once = inputSchema.parse(file)
      expect(inputSchema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once)
    }),
  )
})
