import type { Realm } from './globals.ts'

/** What the engine and the program have in common where both live in one realm. */
const SHARED = (
  'Object Function Array Map Set WeakMap WeakSet Promise RegExp String Number Boolean Symbol BigInt ' +
  'ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array ' +
  'Float32Array Float64Array BigInt64Array BigUint64Array Iterator Proxy Reflect JSON Math Error'
).split(' ')

/** Programs rightly give a name, a message or a toString to objects and errors of their own. */
const ASSIGNED_TO = new Set(['Object', 'Error'])

/**
 * Makes what the language brings unchangeable, so that a program that patches it, by mistake or on purpose,
 * gets an error at that line, and cannot spoil the recording of its own run.
 */
export function harden(realm: Realm): void {
  for (const name of SHARED) {
    const value: unknown = Reflect.get(realm, name)
    if (!isObject(value)) continue
    Reflect.defineProperty(realm, name, { value, writable: false, configurable: false })
    const prototype: unknown = typeof value === 'function' ? Reflect.get(value, 'prototype') : undefined
    if (isObject(prototype)) {
      if (ASSIGNED_TO.has(name)) Object.preventExtensions(prototype)
      else Object.freeze(prototype)
    }
    // Engines let programs choose how stacks are written.
    if (name !== 'Error') Object.freeze(value)
  }
  for (const hidden of hiddenIn(realm)) Object.freeze(hidden)
}

const isObject = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null)

/** Prototypes without a name: those of iterators, and of all typed arrays together. */
function hiddenIn(realm: Realm): object[] {
  const samples: object[] = [
    new realm.Array()[Symbol.iterator](),
    new realm.Map()[Symbol.iterator](),
    new realm.Set()[Symbol.iterator](),
    new realm.String('')[Symbol.iterator](),
    'a'.matchAll(new realm.RegExp('a', 'g')),
    new realm.Uint8Array(),
  ]
  const found: object[] = []
  for (const sample of samples) {
    let holder = Reflect.getPrototypeOf(sample)
    for (; holder && holder !== realm.Object.prototype; holder = Reflect.getPrototypeOf(holder))
      found.push(holder)
  }
  const typedArray: unknown = Reflect.getPrototypeOf(realm.Uint8Array)
  return isObject(typedArray) ? [...found, typedArray] : found
}
