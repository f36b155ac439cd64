import { FORCE_XP_CONNECT } from '../../../mapi/api/constants.ts'
import { errandAfter, flushFor, type Errand } from '../errand.ts'
import { flagsOf } from '../events.ts'
import type { TransportContext } from '../context.ts'
import { signals, words } from './words.ts'

/** How many steps an errand has, for PR_REMOTE_PROGRESS. */
function stepsOf({ upload, process, refresh }: Errand, { mail, name, headers }: TransportContext): number {
  return (upload ? mail.waiting(name) : 0) + (process ? headers.toDownload : 0) + (refresh ? 1 : 0)
}

/** Errands of a remote transport, and its header list. Page: `imapistatus-validatestate`. */
export const remoteActions = {
  noteErrand: words.assign({
    errand: ({ context, event }) => errandAfter(event, context.errand),
    holdsLine: ({ context, event }) =>
      context.holdsLine || (event.type === 'VALIDATE' && (flagsOf(event) & FORCE_XP_CONNECT) !== 0),
  }),
  forgetErrand: words.assign({ errand: null }),
  letGoOfLine: words.assign({ holdsLine: false }),
  wantFlush: signals(({ context, event }) => ({
    type: 'XP WANTS FLUSH',
    transport: context.name,
    flags: flushFor(event),
  })),
  wantNoFlush: signals(({ context }) => ({ type: 'XP WANTS NO FLUSH', transport: context.name })),

  beginProgress: words.assign({
    progress: ({ context }) => ({ done: 0, of: context.errand ? stepsOf(context.errand, context) : 0 }),
  }),
  advanceProgress: words.assign({
    progress: ({ context: { progress } }) => ({ ...progress, done: progress.done + 1 }),
  }),

  fetchMarked: words.assign({
    incoming: ({ context: { headers, mail, name } }) => {
      const message = headers.nextToDownload()
      if (message !== undefined) mail.incoming.takeFromFarEnd(message, name)
      return message ?? null
    },
  }),
  /** Both marks move a message; without REMOTE_DELETE a copy stays at the far end. */
  settleMarked: words.createAction(({ context: { incoming, headers, mail, name } }) => {
    if (incoming === null) return
    if (headers.isToDelete(incoming)) headers.remove(incoming)
    else headers.replace(incoming, mail.incoming.leaveCopy(incoming, name))
  }),
  deleteMarked: words.createAction(({ context: { errand, headers, mail, name } }) => {
    if (errand?.process !== true) return
    for (const message of headers.takeDeleted()) mail.incoming.deleteAtFarEnd(message, name)
  }),
  readHeaders: words.createAction(({ context: { headers, mail, name } }) => {
    headers.read(mail.incoming.atFarEnd(name))
  }),
}
