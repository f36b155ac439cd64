import { afterEach, expect, test, vi } from 'vitest'
import { MAPI_MESSAGE } from '../../src/mapi/api/constants.ts'
import { longTermId, readLongTermId } from '../../src/mapi/session/entry-ids.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a long-term identifier is read where the worker has lost its powers to the program', () => {
  vi.stubGlobal('TextEncoder', undefined)
  vi.stubGlobal('TextDecoder', undefined)
  const id = longTermId(MAPI_MESSAGE, 'Réunion 10:00')
  expect(readLongTermId(id)).toEqual({ kind: MAPI_MESSAGE, name: 'Réunion 10:00' })
})
