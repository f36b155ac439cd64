import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PersistentList, PersistentMap } from '../../src/playback/persistent.ts'

test('a persistent map behaves as a Map, and its versions stay as they were', () => {
  const change = fc.tuple(fc.oneof(fc.nat(200), fc.string({ maxLength: 3 })), fc.option(fc.nat()))
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
      const model = new Map<string | number, number>()
      let map = PersistentMap.empty<string | number, number>()
      for (const [key, value] of changes) {
        const before = [...map.entries()].length
        const old = map
        if (value === null) {
          model.delete(key)
          map = map.delete(key)
        } else {
          model.set(key, value)
          map = map.set(key, value)
        }
        expect([...old.entries()]).toHaveLength(before)
        expect([map.size, map.get(key)]).toEqual([model.size, model.get(key)])
      }
      expect(new Map(map.entries())).toEqual(model)
    }),
  )
})

test('keys whose hashes are the same are still told apart', () => {
  const map = PersistentMap.empty<number, string>()
    .set(1, 'one')
    .set(1 + 2 ** 32, 'far')
  expect([map.get(1), map.get(1 + 2 ** 32), map.size]).toEqual(['one', 'far', 2])
  expect([...map.delete(1).values()]).toEqual(['far'])
})

test('a persistent list keeps its order', () => {
  let list = PersistentList.empty<number>()
  for (let n = 0; n < 1000; n += 1) list = list.push(n)
  expect([list.length, list.at(0), list.at(-1), list.slice(997)]).toEqual([1000, 0, 999, [997, 998, 999]])
})
