import { expect, test } from 'vitest'
import { accountOf } from '../../src/course/account/account.ts'
import { desktop } from '../../src/course/checks/language.ts'
import { ARun } from './a-run.ts'

const verdict = (run: ARun) => desktop.staysEmpty().judge(accountOf(run.ends().trace))

test('a desktop without windows stays empty', () => {
  expect(verdict(new ARun().profile()).passed).toBe(true)
})

test('the spooler’s progress is a window, and said to be its', () => {
  const run = new ARun().profile().line(9).fact({ type: 'progress', event: 'shown', id: 1, owner: 'spooler' })
  expect(verdict(run)).toMatchObject({
    passed: false,
    actual: { en: 'the spooler showed a window', fr: 'le spouleur a montré une fenêtre' },
    at: { line: 9 },
  })
})

test('a transport’s dialog is a window, the answer to it is none', () => {
  const dialog = { type: 'dialog', id: 1, owner: 'Fax', kind: 'connect', despiteNoUi: true } as const
  expect(verdict(new ARun().profile().fact({ ...dialog, event: 'shown' })).actual.en).toBe(
    'Fax showed a window',
  )
  expect(verdict(new ARun().profile().fact({ ...dialog, event: 'answered', answer: 'ok' })).passed).toBe(true)
})
