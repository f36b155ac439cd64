import type { TraceRecord, WorldFact } from '../../simulation/trace.ts'
import type { Picture } from '../picture.ts'
import { beginCall, endCall } from './calls.ts'
import { dialog, progress, spi, transition } from './machines.ts'
import { moveMessage } from './mail.ts'
import { buffer, object } from './memory.ts'
import { notify } from './notices.ts'
import { changeRow, changeView, evaluate, moveCursor } from './status.ts'

const world = (picture: Picture, fact: WorldFact): Picture => ({
  ...picture,
  profile: fact.profile,
  transports: fact.transports.map(({ name, kind, addressType }) => ({
    name,
    kind,
    addressType,
    active: [],
    lastEvent: null,
    since: 0,
    taken: [],
    row: null,
    statusCode: null,
    doing: 'absent',
    outgoing: 0,
    sent: 0,
    flushed: false,
    flushedOut: false,
    failure: null,
  })),
})

const applied = (picture: Picture, record: TraceRecord): Picture => {
  switch (record.type) {
    case 'world':
      return world(picture, record)
    case 'call':
      return beginCall(picture, record)
    case 'return':
      return endCall(picture, record)
    case 'object':
      return object(picture, record)
    case 'buffer':
      return buffer(picture, record)
    case 'view':
      return changeView(picture, record)
    case 'evaluate':
      return evaluate(picture, record)
    case 'cursor':
      return moveCursor(picture, record)
    case 'row':
      return changeRow(picture, record)
    case 'message':
      return moveMessage(picture, record)
    case 'transition':
      return transition(picture, record)
    case 'spi':
      return spi(picture, record)
    case 'dialog':
      return dialog(picture, record)
    case 'progress':
      return progress(picture, record)
    case 'lint': {
      const { at, line, code, message } = record
      return { ...picture, lints: picture.lints.push({ at, line, code, message }) }
    }
    case 'fault': {
      const { at, line, kind, message, ref, of } = record
      return { ...picture, faults: picture.faults.push({ at, line, code: kind, message, ref, of }) }
    }
    case 'console': {
      const { at, line, level, text } = record
      return { ...picture, console: picture.console.push({ at, line, level, text }) }
    }
    case 'end': {
      const { of, at, outcome, error } = record
      return { ...picture, end: { of, at, outcome, error }, line: null }
    }
    case 'notification':
      return notify(picture, record)
    case 'line':
    case 'input':
      return picture
  }
}

/** The picture after one more record. */
export const fold = (picture: Picture, record: TraceRecord): Picture => ({
  ...applied(picture, record),
  cursor: picture.cursor + 1,
  at: record.at,
  line: record.type === 'end' ? null : (record.line ?? picture.line),
})
