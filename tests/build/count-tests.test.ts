import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from '../../scripts/count-tests.mjs'

const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] }],
}

const playwrightReport = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }

test('tests that pass and fail are counted', () => {
  expect(countVitest({ ...vitestReport, numFailedTests: 2 })).toEqual({ passed: 3, failed: 2, notes: [] })
  expect(
    countPlaywright({ ...playwrightReport, stats: { ...playwrightReport.stats, unexpected: 1 } }),
  ).toEqual({
    passed: 2,
    failed: 1,
    notes: [],
  })
})

test('a file that broke before its first test is a failure, one with a failed test is none besides it', () => {
  const broken = { name: 'broken.test.ts', status: 'failed', assertionResults: [] }
  const failing = { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }
  const { notes } = countVitest({ ...vitestReport, numFailedTests: 1, testResults: [broken, failing] })
  expect(notes).toEqual(['broken.test.ts: did not run'])
})

test('tests that were left out are a failure', () => {
  expect(countVitest({ ...vitestReport, numPendingTests: 1 }).notes).toHaveLength(1)
  expect(countVitest({ ...vitestReport, numTodoTests: 1 }).notes).toHaveLength(1)
  const stats = { ...playwrightReport.stats, skipped: 1 }
  expect(countPlaywright({ ...playwrightReport, stats }).notes).toHaveLength(1)
})

test('a test that passed only when repeated has failed', () => {
  const stats = { ...playwrightReport.stats, flaky: 1 }
  expect(countPlaywright({ ...playwrightReport, stats }).failed).toBe(1)
})

test('an error outside the tests is a failure', () => {
  expect(countPlaywright({ ...playwrightReport, errors: [{ message: 'no server' }] }).notes).toEqual([
    'no server',
  ])
})
