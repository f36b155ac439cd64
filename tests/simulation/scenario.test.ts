import { expect, test } from 'vitest'
import { z } from 'zod'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import { standingProfile } from '../../src/simulation/standing-profile.ts'

const problemOf = (value: unknown): string => {
  const parsed = scenarioSchema.safeParse(value)
  return parsed.success ? '' : z.prettifyError(parsed.error)
}

test('the standing profile fits the schema, and so does what the schema makes of it', () => {
  const scenario = scenarioSchema.parse(standingProfile)
  expect(scenarioSchema.parse(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario)
})

test('an error names the place', () => {
  expect(
    problemOf({
      transports: [
        { name: 'A', kind: 'lan' },
        { name: 'B', kind: 'telex' },
      ],
    }),
  ).toContain('transports[1].kind')
  expect(problemOf({ transports: [{ name: 'A', kind: 'lan', outgoing: -1 }] })).toContain(
    'transports[0].outgoing',
  )
  expect(problemOf({ transport: [] })).toContain('transport')
})

test('two transports cannot have one name', () => {
  expect(
    problemOf({
      transports: [
        { name: 'A', kind: 'lan' },
        { name: 'A', kind: 'lan' },
      ],
    }),
  ).toContain('"A" is taken')
})

test('every field is described', () => {
  const { properties } = z.toJSONSchema(scenarioSchema, { io: 'input' })
  expect(Object.keys(properties ?? {}).length).toBeGreaterThan(3)
  for (const [name, schema] of Object.entries(properties ?? {}))
    expect(schema, name).toHaveProperty('description')
})
