import type { Trace, TraceRecord } from '../simulation/trace.ts'
import { inPieces } from './idle.ts'

/** Goes through a trace once, record by record. */
export interface Survey<Found> {
  add(record: TraceRecord): void
  /** What was found, once all records have passed. */
  finish(): Found
}

/** Through a trace of more records one goes in pieces, between frames. */
export const LONG = 20_000
const PIECE = 6000

/** What a survey finds in a trace, at once. */
export const surveyOf = <Found>(trace: Trace, survey: Survey<Found>): Found => {
  for (const record of trace) survey.add(record)
  return survey.finish()
}

/**
 * What a survey finds in a trace; `nothing` until a long one has been gone through. To be called while a component
 * is made.
 */
export const surveyed = <Found>(
  trace: () => Trace,
  begin: () => Survey<Found>,
  nothing: Found,
): { readonly found: Found } => {
  let late = $state.raw<{ readonly of: Trace; readonly found: Found } | null>(null)
  const records = $derived(trace())
  const found = $derived.by(() => {
    if (records.length <= LONG) return surveyOf(records, begin())
    return late?.of === records ? late.found : nothing
  })
  $effect(() => {
    const of = records
    if (of.length <= LONG) return
    const survey = begin()
    let passed = 0
    return inPieces(() => {
      const until = Math.min(of.length, passed + PIECE)
      for (const record of of.slice(passed, until)) survey.add(record)
      passed = until
      if (passed < of.length) return 'more'
      late = { of, found: survey.finish() }
      return 'done'
    })
  })
  return {
    get found() {
      return found
    },
  }
}
