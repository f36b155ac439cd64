import { expect, test } from 'vitest'
import { accountOf } from '../../src/course/account/account.ts'
import type { Claim, Verdict } from '../../src/course/checks/language.ts'
import { aMessage, nothing, reportsArePrinted } from '../../src/course/checks/language.ts'
import { ARun } from './a-run.ts'

class ASending extends ARun {
  submits(id: string, ...to: readonly string[]): this {
    const info = { id, direction: 'out', subject: id, to } as const
    return this.fact({
      type: 'message',
      id,
      event: 'submitted',
      from: null,
      to: 'outbox',
      transport: null,
      info,
    })
  }

  carries(transport: string, id: string): this {
    const to = `far:${transport}` as const
    return this.fact({ type: 'message', id, event: 'transferred', from: 'spooler', to, transport })
  }

  reports(...to: readonly string[]): this {
    const info = { id: 'ndr', direction: 'in', subject: 'Undeliverable', to } as const
    return this.fact({
      type: 'message',
      id: 'ndr',
      event: 'reported',
      from: null,
      to: 'inbox',
      transport: null,
      info,
    })
  }

  prints(text: string): this {
    return this.fact({ type: 'console', level: 'log', text })
  }
}

const of = (claim: Claim, run: ARun): Verdict => claim.judge(accountOf(run.ends().trace))
const invitation = () => new ASending().submits('invitation', 'SMTP:ada', 'FAX:555')

test('a message to several address types counts once it has left, with all of them and no more', () => {
  const claim = aMessage.isSentTo('FAX', 'SMTP')
  expect(of(claim, invitation().carries('Post', 'invitation')).passed).toBe(true)
  expect(of(claim, invitation()).actual.en).toBe('it has not left')
  expect(of(claim, new ASending()).actual.en).toBe('nothing was submitted')
  expect(of(claim, new ASending().submits('a', 'SMTP:ada').carries('Post', 'a')).actual.en).toBe('SMTP')
  expect(of(aMessage.isSentTo('SMTP'), invitation().carries('Post', 'invitation')).actual.en).toBe(
    'SMTP, FAX',
  )
})

test('another way is one that the first message did not take', () => {
  const claim = aMessage.takesAnotherWay('SMTP')
  const sent = () => invitation().carries('Post', 'invitation').submits('reminder', 'SMTP:ada')
  expect(of(claim, sent().carries('Courier', 'reminder')).passed).toBe(true)
  expect(of(claim, sent().carries('Post', 'reminder')).actual.en).toBe('it went by Post again')
  expect(of(claim, sent()).actual.en).toBe('no such message has left')
})

test('a message that nobody carried has not left', () => {
  expect(of(aMessage.hasNotLeft(), invitation()).passed).toBe(true)
  expect(of(aMessage.hasNotLeft(), invitation().carries('Post', 'invitation')).passed).toBe(false)
})

test('whoever a report is about has to be named', () => {
  expect(
    of(reportsArePrinted(), new ASending().reports('PIGEON:loft').prints('Nobody took PIGEON:loft')).passed,
  ).toBe(true)
  expect(of(reportsArePrinted(), new ASending().reports('PIGEON:loft').prints('Done')).actual.en).toBe(
    'PIGEON:loft is missing',
  )
  expect(of(reportsArePrinted(), new ASending().prints('loft')).actual.en).toBe('no report has come')
})

test('what is left when the session ends is still owed: the program has to release it', () => {
  const store = (run: ARun) => run.object(5, 'IMsgStore', 1)
  const ended = (run: ARun) =>
    run.fact({ type: 'object', event: 'invalidated', ref: 5, kind: 'IMsgStore', count: 1 })
  expect(of(nothing.isLeftUnreleased(), ended(store(new ARun()))).actual.en).toBe(
    '`IMsgStore` still needs `Release`',
  )
  expect(of(nothing.isLeftUnreleased(), ended(store(new ARun())).object(5, 'IMsgStore', 0)).passed).toBe(true)
})
