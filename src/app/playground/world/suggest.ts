// What may stand at a place of the JSON text, as the schema says it.
import { getLocation } from 'jsonc-parser'
import type { Suggestion } from '../../../editor/suggestion.ts'
import { scenarioJsonSchema } from './check.ts'
import { branchesOf, descendTo, membersOf } from './json-schema.ts'

const schema = scenarioJsonSchema()

const DESCRIBES = 200

const described = (place: unknown): string => {
  const description = branchesOf(place)
    .map((branch) => branch['description'])
    .find((text) => typeof text === 'string')
  return description?.slice(0, DESCRIBES) ?? ''
}

const valuesOf = (place: unknown): readonly string[] =>
  branchesOf(place).flatMap((branch) => {
    const { enum: values, const: only, type } = branch
    if (Array.isArray(values)) return values.map((value) => JSON.stringify(value))
    if (only !== undefined) return [JSON.stringify(only)]
    return type === 'boolean'
      ? ['true', 'false']
      : type === 'array'
        ? ['[]']
        : type === 'object'
          ? ['{}']
          : []
  })

/** What can be written at an offset of the text, and what of the text it takes the place of. */
export const suggestAt = (text: string, offset: number): readonly Suggestion[] => {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset)
  const place = descendTo(schema, isAtPropertyKey ? path.slice(0, -1) : path)
  const inside =
    previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length
      ? { from: previousNode.offset, to: previousNode.offset + previousNode.length }
      : { from: offset, to: offset }
  if (!isAtPropertyKey)
    return valuesOf(place).map((value) => ({
      label: value,
      insert: value,
      about: described(place),
      ...inside,
    }))
  const followed = /^\s*:/.test(text.slice(inside.to))
  return [...membersOf(place)].map(([name, member]) => ({
    label: name,
    insert: JSON.stringify(name) + (followed ? '' : ': '),
    about: described(member),
    ...inside,
  }))
}
