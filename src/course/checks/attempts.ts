import {
  MAPI_E_NETWORK_ERROR,
  MAPI_E_NO_ACCESS,
  MAPI_E_NOT_ENOUGH_DISK,
  MAPI_E_USER_CANCEL,
} from '../../mapi/api/constants.ts'
import type { Account } from '../account/account.ts'
import type { Call } from '../account/calls.ts'
import { succeeded } from '../account/calls.ts'
import type { StatusRow } from '../account/status.ts'
import { bytesOf } from '../account/status.ts'
import { spooler } from './subjects.ts'

/** What the program tried with a transport, whatever came of it. */

export const openingAttempts = (row: StatusRow, { calls }: Account): readonly Call[] =>
  calls.filter(({ method, args }) => method === 'OpenEntry' && bytesOf(args[0]) === row.entryId)

/** FlushQueues on its own object. */
export const ownFlushes = (row: StatusRow, { calls, opened }: Account): readonly Call[] =>
  calls.filter(
    ({ method, ref }) => method === 'FlushQueues' && ref !== null && opened.get(ref)?.id === row.id,
  )

/** FlushQueues on the spooler's object, with the transport as its target. */
export const flushesThroughTheSpooler = (row: StatusRow, { calls, opened }: Account): readonly Call[] =>
  calls.filter(({ method, ref, args }) => {
    const object = ref === null ? undefined : opened.get(ref)
    return (
      method === 'FlushQueues' &&
      object !== undefined &&
      spooler.matches(object) &&
      args.some((arg) => bytesOf(arg) === row.entryId)
    )
  })

/** What a transport answers when the fault is not in the call: who asks properly may get these. */
const REFUSALS: ReadonlySet<number> = new Set([
  MAPI_E_NO_ACCESS,
  MAPI_E_NOT_ENOUGH_DISK,
  MAPI_E_NETWORK_ERROR,
  MAPI_E_USER_CANCEL,
])

const hasFailed = (call: Call): boolean => call.hr !== null && !succeeded(call)

/** A call that fails though nothing is wrong with it. */
export const isRefused = ({ hr }: Call): boolean => hr !== null && REFUSALS.has(hr)

/** The calls that a transport, or the spooler in its stead, answered with a failure. */
export const failedFor = (row: StatusRow, account: Account): readonly Call[] =>
  [openingAttempts, ownFlushes, flushesThroughTheSpooler].flatMap((attempts) =>
    attempts(row, account).filter(hasFailed),
  )
