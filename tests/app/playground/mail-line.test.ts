import { expect, test } from 'vitest'
import { addressTypesOf } from '../../../src/app/playground/world/address-types.ts'
import { readMailLine, withMail } from '../../../src/app/playground/world/mail-line.ts'
import type { ScenarioFile } from '../../../src/simulation/scenario.ts'

const world: ScenarioFile = {
  transports: [
    { name: 'Post', kind: 'lan', incoming: 1 },
    { name: 'Second', kind: 'lan' },
    { name: 'Fax', kind: 'modem' },
    { name: 'House', kind: 'coupled' },
  ],
}

const read = (text: string) => readMailLine(text, world, addressTypesOf)

const waiting = (text: string): unknown => {
  const lines = read(text)
  if ('kind' in lines) return lines
  return withMail(world, lines).transports?.map(({ outgoing = 0, incoming = 0 }) => [outgoing, incoming])
}

test.each([
  '200 messages to SMTP, 3 to FAX, 5 from EX',
  '200 to smtp; 3 messages to Fax and 5 messages from House',
  '200 messages vers SMTP, 3 vers FAX et 5 de EX',
  '200 courriers à SMTP\n3 pour FAX\n5 depuis House',
])('%s', (line) => {
  expect(waiting(line)).toEqual([
    [200, 1],
    [0, 0],
    [3, 0],
    [0, 5],
  ])
})

test('thousands may be set apart by spaces', () => {
  expect(read('10 000 messages to SMTP')).toMatchObject([{ count: 10_000 }])
})

test('what cannot be read is named, and what nobody takes', () => {
  expect(read('')).toEqual({ kind: 'nothing' })
  expect(read('3 to FAX, some to SMTP')).toEqual({ kind: 'unread', part: 'some to SMTP' })
  expect(read('3 to SMPT')).toMatchObject({ kind: 'nobody', type: 'SMPT', near: 'SMTP' })
  expect(read('3 to X400')).toEqual({
    kind: 'nobody',
    type: 'X400',
    near: null,
    known: ['SMTP', 'FAX', 'EX'],
  })
  expect(read('2000000 to SMTP')).toEqual({ kind: 'too-many', count: '2000000' })
})
