// What a stretch of a recording says to somebody who hears it.
import { modelSaid, noteSaid } from '../../language/model/said.svelte.ts'
import { hrName } from '../../playback/names.ts'
import type { Trace, TraceRecord } from '../../simulation/trace.ts'
import type { Loudness } from '../keys/preferences.svelte.ts'
import type { JourneyWords } from '../messages/words.ts'
import { eventName, placeName } from '../messages/words.ts'
import type { AloudWords } from './words.ts'

/** Moves that are told one by one; a crowd is told as a number. */
const FEW_MOVES = 3
/** What somebody can listen to before the next comes. */
const MOST = 5

const methods = (trace: Trace, from: number, to: number): Map<number, string> => {
  const known = new Map<number, string>()
  for (const record of trace.slice(from, to))
    if (record.type === 'call' && record.depth === 0) known.set(record.id, record.method)
  return known
}

/** The name of a call that began before the stretch. */
const methodBefore = (trace: Trace, from: number, id: number): string | undefined => {
  for (let index = from - 1; index >= 0; index -= 1) {
    const record = trace[index]
    if (record?.type === 'call' && record.id === id) return record.depth === 0 ? record.method : undefined
  }
  return undefined
}

/** The sentences for the records from `from` up to `to`, at most a handful. */
export const telling = (
  trace: Trace,
  from: number,
  to: number,
  loudness: Loudness,
  text: AloudWords,
  journey: JourneyWords,
): string[] => {
  if (loudness === 'nothing') return []
  const said: string[] = []
  const begun = methods(trace, from, to)
  const stretch = trace.slice(from, to)
  const moves = stretch.filter(({ type }) => type === 'message').length
  const tell = (record: TraceRecord): void => {
    if (record.type === 'call' && record.depth === 0) {
      const returns = stretch.some((other) => other.type === 'return' && other.id === record.id)
      if (!returns) said.push(text.called(record.method, record.line))
    } else if (record.type === 'return') {
      const method = begun.get(record.id) ?? methodBefore(trace, from, record.id)
      const { hr, summary } = record
      if (method !== undefined)
        said.push(text.returned(method, hrName(hr), summary === undefined ? null : noteSaid(summary)))
    } else if (record.type === 'dialog') said.push(text.dialog(record.owner, record.event === 'shown'))
    else if (record.type === 'fault' || record.type === 'lint') said.push(modelSaid(record.message))
    else if (record.type === 'end' && record.of === 'run') said.push(text.ended)
    else if (record.type === 'message' && loudness !== 'calls' && moves <= FEW_MOVES)
      said.push(
        text.message(
          record.info?.subject ?? record.id,
          eventName(record.event, journey),
          placeName(record.to, journey),
        ),
      )
    else if (record.type === 'transition' && loudness === 'everything')
      said.push(text.state(record.machine, record.to.join(', ')))
  }
  stretch.forEach(tell)
  if (loudness !== 'calls' && moves > FEW_MOVES) said.push(text.messages(moves))
  return said.length <= MOST ? said : [...said.slice(0, MOST), text.more(said.length - MOST)]
}
