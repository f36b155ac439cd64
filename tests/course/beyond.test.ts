import { expect, test } from 'vitest'
import { accountOf } from '../../src/course/account/account.ts'
import type { Claim, Verdict } from '../../src/course/checks/language.ts'
import { everyTransport, nobody, somebody } from '../../src/course/checks/language.ts'
import { FLUSH_UPLOAD, MAPI_E_USER_CANCEL } from '../../src/mapi/api/constants.ts'
import { ARun } from './a-run.ts'

const of = (claim: Claim, run: ARun): Verdict => claim.judge(accountOf(run.trace))

const says = (run: ARun, text: string): ARun => run.fact({ type: 'console', level: 'log', text })

const asks = (run: ARun, id: number, owner: string, answer: 'ok' | 'cancel'): ARun => {
  const dialog = { type: 'dialog', id, owner, kind: 'connect', despiteNoUi: true } as const
  return run.fact({ ...dialog, event: 'shown' }).fact({ ...dialog, event: 'answered', answer })
}

/** Post flushes itself, and the spooler flushes Pager, whose user cancels. */
const flushedEach = (): ARun =>
  new ARun()
    .profile()
    .opens('MAPI Spooler', 7)
    .opens('Post', 8)
    .flushes(8, FLUSH_UPLOAD)
    .flushes(7, FLUSH_UPLOAD, 'Pager', MAPI_E_USER_CANCEL)

test.each([
  ['Post S_OK', 'Pager MAPI_E_USER_CANCEL'],
  ['Post: 0', 'Pager: 0x80040113'],
  ['0 Post', '2147746067 Pager'],
])('a report names each transport and its result, by name or by number: %s', (post, pager) => {
  const verdict = of(everyTransport.isReported(), says(says(flushedEach(), post), pager).ends())
  expect(verdict.passed).toBe(true)
})

test('a report that says another result quotes the line', () => {
  const verdict = of(everyTransport.isReported(), says(says(flushedEach(), 'Post 0'), 'Pager 0').ends())
  expect(verdict.passed).toBe(false)
  expect(verdict.actual).toEqual({
    en: 'for Pager, which returned `MAPI_E_USER_CANCEL`, it says “Pager 0”',
    fr: 'pour Pager, qui a rendu `MAPI_E_USER_CANCEL`, elle dit « Pager 0 »',
  })
})

test('a transport that the report leaves out, or that was never flushed, is named', () => {
  const silent = of(everyTransport.isReported(), says(flushedEach(), 'Post 0').ends())
  expect(silent.actual.en).toBe('Pager is missing, which returned `MAPI_E_USER_CANCEL`')
  const idle = of(everyTransport.isReported(), says(new ARun().profile(), 'Post 0').ends())
  expect(idle.actual.en).toBe('Post was never flushed')
})

test('who cancelled and is asked again is named, and it is the sign of a mistake', () => {
  const again = asks(asks(new ARun().profile(), 1, 'Fax', 'cancel'), 2, 'Fax', 'ok').ends()
  expect(of(nobody.isAskedAgain(), again).actual.en).toBe('the dialog of Fax came back')
  expect(of(somebody.isAskedAgain(), again).passed).toBe(true)
  for (const run of [
    asks(asks(new ARun(), 1, 'Fax', 'ok'), 2, 'Fax', 'cancel').ends(),
    asks(asks(new ARun(), 1, 'Fax', 'cancel'), 2, 'Telex', 'ok').ends(),
  ]) {
    expect(of(nobody.isAskedAgain(), run).passed).toBe(true)
    expect(of(somebody.isAskedAgain(), run).passed).toBe(false)
  }
})
