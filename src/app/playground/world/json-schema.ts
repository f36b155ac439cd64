// Walking through a JSON schema, as far as ours goes.

export type Schema = Readonly<Record<string, unknown>>

const asSchema = (value: unknown): Schema =>
  typeof value === 'object' && value !== null ? (value as Schema) : {}

/** The schemas of which one applies; itself, where there is only one. */
export const branchesOf = (schema: unknown): readonly Schema[] => {
  const { anyOf, oneOf } = asSchema(schema)
  const branches = [anyOf, oneOf].find(Array.isArray)
  return branches ? branches.flatMap(branchesOf).concat(describedAs(schema)) : [asSchema(schema)]
}

/** What a schema of several branches says about itself. */
const describedAs = (schema: unknown): readonly Schema[] => {
  const { description } = asSchema(schema)
  return description === undefined ? [] : [{ description }]
}

/** The members of an object, by name. */
export const membersOf = (schema: unknown): ReadonlyMap<string, unknown> =>
  new Map(branchesOf(schema).flatMap((branch) => Object.entries(asSchema(branch['properties']))))

/** What the schema says of a place. */
export const descendTo = (schema: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((place, part) => {
    if (typeof part === 'string') return membersOf(place).get(part)
    return branchesOf(place)
      .map((branch) => branch['items'])
      .find((items) => items !== undefined)
  }, schema)
