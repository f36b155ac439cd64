// What reports of Lighthouse come to: the median of several runs of a page, and what falls short.

/** The least that a page must reach, of 100. */
export const LIMITS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }

/** What a reader waits for, as Lighthouse calls it. */
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]

/** Audits that cost a category points in a report, the dearest first. */
const shortOf = ({ audits, categories }, category) =>
  categories[category].auditRefs
    .map(({ id, weight }) => ({ id, weight, score: audits[id].score }))
    .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
    .toSorted((a, b) => b.weight * (1 - b.score) - a.weight * (1 - a.score))
    .map(({ id }) => `${id}: ${[audits[id].title, audits[id].displayValue].filter(Boolean).join(', ')}`)

/**
 * @param {readonly object[]} reports of the same page
 * @returns {{ scores: Record<string, number>, metrics: Record<string, number>, problems: string[] }}
 *   scores of 100; milliseconds, and CLS as it is; in `problems` each category below its limit, with the audits that
 *   cost it points
 */
export const judge = (reports) => {
  const scoreIn = (category) => (report) => Math.round((report.categories[category].score ?? 0) * 100)
  const scores = Object.fromEntries(
    Object.keys(LIMITS).map((category) => [category, median(reports.map(scoreIn(category)))]),
  )
  const metrics = Object.fromEntries(
    Object.entries(METRICS).map(([name, id]) => [
      name,
      median(reports.map(({ audits }) => audits[id].numericValue ?? NaN)),
    ]),
  )
  const problems = Object.entries(LIMITS)
    .filter(([category, limit]) => scores[category] < limit)
    .flatMap(([category, limit]) => [
      `${category} ${scores[category]}, less than ${limit}`,
      ...new Set(reports.flatMap((report) => shortOf(report, category))),
    ])
  return { scores, metrics, problems }
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`

/**
 * One line a page.
 * @param {{ scores: Record<string, number>, metrics: Record<string, number> }} judged
 */
export const lineOf = ({ scores, metrics: { FCP, LCP, TBT, CLS } }) =>
  [
    ...Object.entries(scores).map(([category, score]) => `${category} ${score}`),
    `FCP ${seconds(FCP)}`,
    `LCP ${seconds(LCP)}`,
    `TBT ${Math.round(TBT)} ms`,
    `CLS ${CLS.toFixed(3)}`,
  ].join(' · ')
