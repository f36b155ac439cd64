// A scenario as one would write it: without what the schema fills in by itself. To be loaded late, as the schema is.
import { scenarioSchema } from '../../simulation/scenario.ts'
import type { Scenario, ScenarioFile } from '../../simulation/scenario.ts'

type Members = Readonly<Record<string, unknown>>

const usual = scenarioSchema.parse({
  transports: [{ name: '-', kind: 'lan', outgoing: [{}], submit: [{}] }],
  stores: [{ name: '-' }],
  services: [{ name: '-' }],
  user: [{ answer: 'ok' }],
})
const [transport] = usual.transports
const message = Array.isArray(transport?.outgoing) ? transport.outgoing[0] : undefined
const bare = scenarioSchema.parse({})

const without = (value: Members, defaults: object = {}, keep: readonly string[] = []): Members =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([name, member]) =>
        member !== undefined &&
        (keep.includes(name) || JSON.stringify(member) !== JSON.stringify((defaults as Members)[name])),
    ),
  )

const each = (values: unknown, change: (value: Members) => Members): unknown =>
  Array.isArray(values) ? (values as Members[]).map(change) : values

const queue = (values: unknown): unknown => each(values, (one) => without(one, message))

const transportWritten = (one: Members): Members =>
  without(
    {
      ...one,
      outgoing: queue(one['outgoing']),
      incoming: queue(one['incoming']),
      submit: each(one['submit'], (answer) => without(answer, transport?.submit[0])),
    },
    { ...transport, outgoing: 0, incoming: 0, submit: [] },
    ['name', 'kind'],
  )

export const asWritten = (scenario: Scenario): ScenarioFile => {
  const { transports, stores, services, user, ...rest } = scenario as Members
  return without(
    {
      ...rest,
      transports: each(transports, transportWritten),
      stores: each(stores, (one) => without(one, usual.stores[0], ['name'])),
      services: each(services, (one) => without(one, usual.services[0], ['name'])),
      user: each(user, (one) => without(one, usual.user[0], ['answer'])),
    },
    bare,
  )
}
