import { expect, test } from 'vitest'
import { nearestPages } from '../../../src/app/not-found/nearest-pages.ts'

const pages = [
  ...['', 'playground/', 'race/', 'lessons/send-everything/', 'lessons/transport-by-transport/'],
  ...['fr/', 'fr/playground/', 'fr/race/', 'fr/lessons/send-everything/'],
].map((path) => ({ path }))

const nearestTo = (path: string): readonly string[] => nearestPages(path, pages).map((page) => page.path)

test('a slip of the pen finds its page, in the language of the address', () => {
  expect(nearestTo('lessons/send-everthing/')[0]).toBe('lessons/send-everything/')
  expect(nearestTo('fr/lessons/send-everthing/')[0]).toBe('fr/lessons/send-everything/')
  expect(nearestTo('Lessons/Send_Everything.html')[0]).toBe('lessons/send-everything/')
})

test('a page is found where it was looked for in another folder', () => {
  expect(nearestTo('course/part-2/transport-by-transport')[0]).toBe('lessons/transport-by-transport/')
})

test('a page that has no French yet is offered in English', () => {
  expect(nearestTo('fr/lessons/transport-by-transport/')[0]).toBe('lessons/transport-by-transport/')
})

test('where nothing comes near, nothing is offered; and never more than three', () => {
  expect(nearestTo('wp-admin/setup.php')).toEqual([])
  const alike = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ path: `lessons/table-${letter}/` }))
  expect(nearestPages('lessons/table', alike)).toHaveLength(3)
})
