// What a client asks of an open store. Each function answers for the method of its name.
import {
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  MAPI_E_NOT_IN_QUEUE,
  MAPI_E_UNABLE_TO_ABORT,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_MESSAGE,
  MAPI_UNICODE,
} from '../api/constants.ts'
import type { SBinary } from '../api/values.ts'
import { fail, isFailure, ok, success, type Outcome } from '../outcome.ts'
import { readLongTermId } from '../session/entry-ids.ts'
import { wrongFlags } from '../tables/flags.ts'
import { isBytes } from '../values/bytes.ts'
import type { MessageStore } from './message-store.ts'

/** Longest message class; ASCII only. Page: `imsgstore-getreceivefolder`. */
const LONGEST_CLASS = 255

export interface FoundReceiveFolder {
  readonly entryId: SBinary
  readonly explicitClass: string
}

/** MQ-07. Page: `imsgstore-getreceivefolder`. */
export function getReceiveFolder(
  store: MessageStore,
  messageClass: unknown,
  flags: unknown,
): Outcome<FoundReceiveFolder> {
  const wrong = wrongFlags(flags, MAPI_UNICODE, 'GetReceiveFolder', 'MAPI_UNICODE')
  if (wrong) return wrong
  const name = classOf(messageClass)
  if (isFailure(name)) return name
  const { folder, messageClass: explicitClass } = store.receiveFolders.find(name.value)
  return ok({ entryId: store.folder(folder).entryId.slice(), explicitClass })
}

/** Page: `imsgstore-setreceivefolder`. */
export function setReceiveFolder(
  store: MessageStore,
  messageClass: unknown,
  flags: unknown,
  entryId: unknown,
): Outcome {
  const wrong = wrongFlags(flags, MAPI_UNICODE, 'SetReceiveFolder', 'MAPI_UNICODE')
  if (wrong) return wrong
  const name = classOf(messageClass)
  if (isFailure(name)) return name
  if (entryId === null || entryId === undefined) {
    store.receiveFolders.remove(name.value)
    return success
  }
  if (!isBytes(entryId))
    return fail(MAPI_E_INVALID_PARAMETER, 'SetReceiveFolder wants the PR_ENTRYID of a folder.')
  const folder = store.folderWithId(entryId)
  if (folder === undefined) return fail(MAPI_E_NOT_FOUND, `the store "${store.name}" has no such folder.`)
  store.receiveFolders.set(name.value, folder.name)
  return success
}

function classOf(messageClass: unknown): Outcome<string> {
  if (messageClass === null || messageClass === undefined) return ok('')
  if (typeof messageClass === 'string' && messageClass.length <= LONGEST_CLASS) return ok(messageClass)
  return fail(MAPI_E_INVALID_PARAMETER, 'lpszMessageClass is a message class, such as "IPM.Note", or null.')
}

/** MQ-02. Page: `imsgstore-abortsubmit`. */
export function abortSubmit(store: MessageStore, entryId: unknown, flags: unknown): Outcome {
  const wrong = wrongFlags(flags, 0, 'AbortSubmit', '')
  if (wrong) return wrong
  if (!isBytes(entryId) || entryId.length === 0)
    return fail(
      MAPI_E_INVALID_PARAMETER,
      'AbortSubmit wants the PR_ENTRYID of a message, saved before it was submitted.',
    )
  const said = readLongTermId(entryId)
  if (said?.kind !== MAPI_MESSAGE)
    return entryId.length < 5
      ? fail(MAPI_E_INVALID_ENTRYID, 'an entry identifier has at least five bytes.')
      : fail(MAPI_E_UNKNOWN_ENTRYID, `this is no identifier of a message of "${store.name}".`)
  const mail = store.message(said.name)?.mail
  if (mail?.queued !== true)
    return fail(MAPI_E_NOT_IN_QUEUE, 'this message does not wait to be sent, or waits no longer.')
  if (mail.locked)
    return fail(MAPI_E_UNABLE_TO_ABORT, 'the spooler has locked this message: it is being sent right now.')
  store.mail?.withdraw(said.name)
  return success
}
