import { relative } from 'node:path'

/**
 * What a report of Vitest (reporter `json`) comes to. `notes` are failures that belong to no test: a file that
 * broke before its tests began, tests that were left out.
 * @returns {{ passed: number, failed: number, notes: string[] }}
 */
export const countVitest = ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  testResults,
}) => {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const notes = brokenFiles.map(({ name }) => `${relative(process.cwd(), name)}: did not run`)
  const leftOut = numPendingTests + numTodoTests
  if (leftOut > 0) notes.push(`${leftOut} tests in Node and jsdom were left out`)
  return { passed: numPassedTests, failed: numFailedTests, notes }
}

/**
 * What a report of Playwright (reporter `json`) comes to. A test that passed only when repeated has failed.
 * @returns {{ passed: number, failed: number, notes: string[] }}
 */
export const countPlaywright = ({ stats, errors }) => {
  const notes = errors.map(({ message }) => message ?? 'an error outside the tests')
  if (stats.skipped > 0) notes.push(`${stats.skipped} tests in the browser were left out`)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, notes }
}
