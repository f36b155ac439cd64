// Scenarios of every shape that the schema allows, made from the schema itself.
import fc from 'fast-check'
import { z } from 'zod'
import { inputSchema } from '../../../src/simulation/input.ts'
import type { InputFile } from '../../../src/simulation/input.ts'
import { scenarioSchema } from '../../../src/simulation/scenario.ts'
import type { ScenarioFile } from '../../../src/simulation/scenario.ts'

type Schema = Readonly<Record<string, unknown>>

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('a\r\nb', '"\\', '\u0000'),
)
const hex = fc.uint8Array({ minLength: 1, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString('hex'))

const stringOf = ({ pattern, minLength = 0 }: Schema): fc.Arbitrary<string> =>
  pattern === undefined ? text.filter(({ length }) => length >= Number(minLength)) : hex

const numberOf = (schema: Schema, whole: boolean): fc.Arbitrary<number> => {
  const min = Number(schema['minimum'] ?? (schema['exclusiveMinimum'] === undefined ? -1e6 : 1))
  const max = Math.min(Number(schema['maximum'] ?? 1e9), 1e15)
  return whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((value) => value + 0)
}

const objectOf = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties as Record<string, Schema>).map(([name, member]) => [name, valueOf(member)]),
    ),
    { requiredKeys: required as string[] },
  )

const valueOf = (schema: Schema): fc.Arbitrary<unknown> => {
  const branches = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined
  if (branches) return fc.oneof(...branches.map(valueOf))
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  switch (schema['type']) {
    case 'object':
      return objectOf(schema)
    case 'array':
      return fc.array(valueOf(schema['items'] as Schema), {
        minLength: Number(schema['minItems'] ?? 0),
        maxLength: 3,
      })
    case 'string':
      return stringOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return numberOf(schema, schema['type'] === 'integer')
  }
}

const fits = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).success
const made = (schema: z.ZodType): fc.Arbitrary<unknown> => valueOf(z.toJSONSchema(schema, { io: 'input' }))

interface Loose {
  transports?: { name: string; service?: string }[]
  rowOrder?: unknown
}

/** What the schema says beyond its shape: names are unlike, services are there, every owner has a row. */
const consistent = (value: unknown): unknown => {
  const { rowOrder: _rowOrder, transports, ...rest } = value as Loose
  const unlike = transports?.map(({ service: _service, ...one }, index) => ({
    ...one,
    name: `${one.name}${String(index)}`,
  }))
  return unlike ? { ...rest, transports: unlike } : rest
}

export const anyScenario = made(scenarioSchema)
  .map(consistent)
  .filter(fits(scenarioSchema)) as fc.Arbitrary<ScenarioFile>

export const anyInput = made(inputSchema).filter(fits(inputSchema)) as fc.Arbitrary<InputFile>
