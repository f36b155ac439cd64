import { expect, test } from 'vitest'
import { judge, lineOf } from '../../scripts/lighthouse-report.mjs'

/** A report as Lighthouse gives it, with the speed and the access that a page had in one run. */
const report = ({ performance = 0.97, seo = 1, blocked = 20 } = {}) => ({
  categories: {
    performance: { score: performance, auditRefs: [{ id: 'total-blocking-time', weight: 30 }] },
    accessibility: { score: 1, auditRefs: [] },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: seo, auditRefs: [{ id: 'hreflang', weight: 1 }] },
  },
  audits: {
    'first-contentful-paint': { score: 1, title: 'First paint', numericValue: 1340 },
    'largest-contentful-paint': { score: 1, title: 'Largest paint', numericValue: 2004 },
    'total-blocking-time': {
      score: blocked > 200 ? 0.5 : 1,
      title: 'Total Blocking Time',
      displayValue: `${String(blocked)} ms`,
      numericValue: blocked,
    },
    'cumulative-layout-shift': { score: 1, title: 'Layout shift', numericValue: 0.001 },
    hreflang: { score: seo, title: 'No valid hreflang' },
  },
})

test('one slow run among several is no problem', () => {
  const runs = [report({ blocked: 30 }), report({ performance: 0.6, blocked: 900 }), report({ blocked: 10 })]
  const { scores, metrics, problems } = judge(runs)
  expect(scores).toEqual({ performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 })
  expect(metrics['TBT']).toBe(30)
  expect(problems).toEqual([])
})

test('what falls short is named, with what cost it points', () => {
  const slow = { performance: 0.94, blocked: 250 }
  expect(judge([report(slow), report(slow), report()]).problems).toEqual([
    'performance 94, less than 95',
    'total-blocking-time: Total Blocking Time, 250 ms',
  ])
  expect(judge([report({ seo: 0.9 })]).problems).toEqual([
    'seo 90, less than 100',
    'hreflang: No valid hreflang',
  ])
})

test('the better half of an even number of runs does not decide', () => {
  expect(judge([report({ performance: 0.99 }), report({ performance: 0.9 })]).scores['performance']).toBe(90)
})

test('a page takes one line', () => {
  expect(lineOf(judge([report()]))).toBe(
    'performance 97 · accessibility 100 · best-practices 100 · seo 100 · FCP 1.34 s · LCP 2.00 s · TBT 20 ms · CLS 0.001',
  )
})
