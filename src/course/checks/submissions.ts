import type { Submission } from '../account/submissions.ts'
import { isQueued } from '../account/submissions.ts'
import type { Sentence } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { says } from './printed.ts'

const quote = (submissions: readonly Submission[]): Sentence => ({
  en: submissions.map(({ subject }) => `“${subject}”`).join(', '),
  fr: submissions.map(({ subject }) => `« ${subject} »`).join(', '),
})

/** What the program itself submits. */
export const submitted = {
  /** A message of this subject was taken out of the queue, and is a draft again. */
  isTakenBack: (subject: string): Claim =>
    claim(
      {
        en: `“${subject}” is taken out of the queue, and stays in the Outbox`,
        fr: `« ${subject} » est retiré de la file, et reste dans la boîte d’envoi`,
      },
      ({ submissions, end }) => {
        const last = submissions.find((each) => each.subject === subject)?.stops.at(-1)
        if (last?.event === 'cancelled') return { holds: true, at: last.at }
        return {
          holds: false,
          at: last?.at ?? end,
          actual: !last
            ? { en: 'it was never submitted', fr: 'il n’a jamais été soumis' }
            : isQueued(last)
              ? { en: 'it is still queued', fr: 'il est toujours en file' }
              : { en: 'it was sent', fr: 'il a été envoyé' },
        }
      },
    ),

  /** All else has been sent when the program ends. */
  isSentBut: (subject: string): Claim =>
    claim(
      {
        en: `everything submitted but “${subject}” is sent when the program ends`,
        fr: `à la fin du programme, tout ce qui a été soumis est parti, sauf « ${subject} »`,
      },
      ({ submissions, end }) => {
        const others = submissions.filter((each) => each.subject !== subject)
        const left = others.filter(({ stops }) => stops.at(-1)?.event !== 'finished')
        if (others.length === 0)
          return {
            holds: false,
            at: end,
            actual: { en: 'nothing else was submitted', fr: 'rien d’autre n’a été soumis' },
          }
        return left.length > 0
          ? {
              holds: false,
              at: end,
              actual: { en: `not sent: ${quote(left).en}`, fr: `pas partis : ${quote(left).fr}` },
            }
          : { holds: true, at: others.at(-1)?.stops.at(-1)?.at ?? end }
      },
    ),

  /** After the first flush, a line on the console names what was still queued then, and nothing else. */
  isReportedAfterTheFlush: (): Claim =>
    claim(
      {
        en: 'one line on the console names what is still queued after the flush, and nothing else',
        fr: 'une ligne de la console nomme ce qui reste en file après le vidage, et rien d’autre',
      },
      ({ calls, submissions, console: lines, end }) => {
        const flush = calls.find(({ method }) => method === 'FlushQueues')
        const over = flush?.ended
        if (!over)
          return {
            holds: false,
            at: end,
            actual: { en: 'nothing was flushed', fr: 'rien n’a été vidé' },
          }
        const queued = submissions.filter(({ stops }) => {
          const last = stops.findLast(({ at }) => at.seq <= over.seq)
          return last !== undefined && isQueued(last)
        })
        const after = lines.filter(({ at }) => at.seq > over.seq)
        const found = after.find((line) =>
          submissions.every((each) => says(line, each.subject) === queued.includes(each)),
        )
        if (found) return { holds: true, at: found.at }
        return {
          holds: false,
          at: after[0]?.at ?? over,
          actual: {
            en: `still queued: ${quote(queued).en}; no line says so`,
            fr: `encore en file : ${quote(queued).fr} ; aucune ligne ne le dit`,
          },
        }
      },
    ),
}
