// What one of the two does, in words.
import { modelSaid, noteSaid } from '../../language/model/said.svelte.ts'
import { hrName } from '../../playback/names.ts'
import type { Picture } from '../../playback/picture.ts'
import type { Input } from '../../simulation/input.ts'
import type { Trace } from '../../simulation/trace.ts'
import { argumentTexts } from '../calls/arguments.ts'
import { eventName, journeyWords } from '../messages/words.ts'
import { inputSaid, whatIfWords } from '../what-if/words.ts'
import { clock } from '../timeline/clock.ts'
import type { RaceWords } from './words.ts'

/** Records of which a reader makes something: the others follow from them. */
const TELLING = new Set(['call', 'return', 'message', 'console', 'fault', 'dialog', 'input', 'end'])

/** The first thing worth telling from a record on. */
export const doingFrom = (trace: Trace, from: number, words: RaceWords): string => {
  const record = trace.slice(from).find(({ type }) => TELLING.has(type))
  switch (record?.type) {
    case 'call':
      return words.calls(`${record.method}(${argumentTexts(record).join(', ')})`)
    case 'return':
      return words.returns(
        record.summary === undefined
          ? hrName(record.hr)
          : `${hrName(record.hr)}, ${noteSaid(record.summary)}`,
      )
    case 'message':
      return words.moves(record.info?.subject ?? record.id, eventName(record.event, journeyWords()))
    case 'console':
      return record.text
    case 'fault':
      return modelSaid(record.message)
    case 'input':
      return inputSaid(record.input as Input, whatIfWords())
    case 'end':
      return words.isOver
    default:
      return words.goesOn
  }
}

/** Virtual milliseconds that a call must have waited before one says that it blocks. */
const WORTH_SAYING = 100

/** Where the program stands; `over` is when it comes to its end. */
export const stateSaid = (
  { open, end, line, at }: Picture,
  over: number | null,
  { state }: RaceWords,
): string => {
  if (end !== null)
    return end.error === null ? state.over(clock(over ?? end.at)) : state.failed(end.error.name)
  const [call] = open
  if (call !== undefined && at - call.since >= WORTH_SAYING)
    return state.waits(call.method, ((at - call.since) / 1000).toFixed(1))
  return line === null ? state.before : state.at(line)
}
