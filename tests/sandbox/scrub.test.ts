import { expect, test } from 'vitest'
import { scrub } from '../../src/sandbox/scrub.ts'

/** A global object like a worker's: things of its own, and more on its prototypes. */
function workerLike(): { realm: Record<string, unknown>; scope: object } {
  const scope = {
    get fetch() {
      return 1
    },
    importScripts() {
      return 1
    },
    constructor: Object,
  }
  const own = { Array, Date, JSON, XMLHttpRequest: () => 1, [Symbol('hidden')]: 1, brandNewIn2030: () => 1 }
  return { scope, realm: Object.assign(Object.create(scope), own) as Record<string, unknown> }
}

test('only what the language brings stays, also on the prototypes', () => {
  const { realm, scope } = workerLike()
  scrub(realm)
  expect(Reflect.ownKeys(realm)).toEqual(['Array', 'Date', 'JSON'])
  expect(Reflect.ownKeys(scope)).toEqual([])
})

test('what cannot be deleted loses its value', () => {
  const realm = Object.defineProperty({ Array }, 'fetch', {
    value: () => 1,
    writable: true,
    configurable: false,
  })
  scrub(realm)
  expect(Object.getOwnPropertyDescriptor(realm, 'fetch')).toMatchObject({ value: undefined, writable: false })
})

test('the prototype of all objects is left alone', () => {
  scrub({})
  expect(Object.prototype.hasOwnProperty.call({ a: 1 }, 'a')).toBe(true)
})
