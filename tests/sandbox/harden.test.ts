import vm from 'node:vm'
import { expect, test } from 'vitest'
import type { Realm } from '../../src/sandbox/globals.ts'
import { harden } from '../../src/sandbox/harden.ts'
import { loadProgram } from '../../src/sandbox/node.ts'
import { smallWorld } from './world.ts'

const inHardened = (code: string): unknown => {
  const context = vm.createContext({})
  harden(vm.runInContext('globalThis', context) as Realm)
  return vm.runInContext(`'use strict'; ${code}`, context) as unknown
}

const refused = (code: string): unknown =>
  inHardened(
    `try { ${code}; 'done' } catch (error) { error instanceof TypeError ? 'refused' : String(error) }`,
  )

test.each([
  'Array.prototype.push = () => 0',
  'Array.prototype[Symbol.iterator] = function* () {}',
  'Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true })',
  'Object.getPrototypeOf(Uint8Array).prototype.fill = () => 0',
  'Object.prototype.toJSON = () => 0',
  'Object.prototype.seq = 1',
  'Object.defineProperty(Object.prototype, "then", { value: () => 0 })',
  'Map.prototype.get = () => 0',
  'Promise.prototype.then = () => 0',
  'Promise.resolve = () => 0',
  'Function.prototype.call = () => 0',
  'JSON.stringify = () => ""',
  'Object.keys = () => []',
  'Math.min = () => 0',
  'globalThis.Map = class {}',
  'globalThis.Promise = undefined',
  'Error.prototype.toJSON = () => 0',
])('%s is refused', (code) => {
  expect(refused(code)).toBe('refused')
})

test.each([
  ["class Mine extends Error { constructor() { super(); this.name = 'Mine' } } new Mine().name", 'Mine'],
  ["const a = { toString: () => 'a' }; const b = {}; b.toString = () => 'b'; String(a) + b", 'ab'],
  ['class Stack extends Array { push(...all) { return super.push(...all, 0) } } new Stack().push(1)', 2],
  ['function Old() {} Old.prototype.constructor = Old; new Old() instanceof Old', true],
  ['(() => { const Map = 1; return Map })()', 1],
  ['globalThis.mine = 1; mine', 1],
  ['const f = () => 1; f.count = 2; f.count', 2],
])('what programs rightly do, they may: %s', (code, result) => {
  expect(inHardened(code)).toBe(result)
})

test('a program that patches the language is told so, at its line', async () => {
  const { world } = smallWorld()
  const loaded = await loadProgram("const list = [1]\nArray.prototype.push = () => 0\nconsole.log('on')")
  if (!('program' in loaded)) throw new Error('It does not compile')
  const error: unknown = await loaded.program(world).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(String(error)).toMatch(/read only property 'push'/)
  expect(loaded.lineOfError(error)).toBe(2)
})
