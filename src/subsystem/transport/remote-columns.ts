import type { AnyMachineSnapshot } from 'xstate'
import {
  PR_REMOTE_PROGRESS,
  PR_REMOTE_PROGRESS_TEXT,
  PR_REMOTE_VALIDATE_OK,
  PR_STATUS_STRING,
} from '../../mapi/api/constants.ts'
import type { SPropValue } from '../../mapi/api/values.ts'
import type { TransportContext } from './context.ts'

/** departs: RT-07. What PR_REMOTE_PROGRESS is when nothing is being transferred. */
const IDLE = -1

const STATUS: Readonly<Record<string, string>> = {
  disconnected: 'Offline',
  wanting: 'Waiting to connect',
  connecting: 'Connecting',
  uploading: 'Sending',
  processing: 'Receiving',
  headers: 'Reading headers',
  connected: 'Connected',
  gone: 'Failed',
}

/** The stage that a remote transport is in: the first name of its region's active state. */
function stageOf(snapshot: AnyMachineSnapshot): string {
  const { remote } = snapshot.value as { remote: string | object }
  return typeof remote === 'string' ? remote : (Object.keys(remote)[0] ?? '')
}

/** What the row of a remote transport says beyond its status code. Pages: `pidtagremoteprogress-canonical-property`, `pidtagremotevalidateok-canonical-property`. */
export function remoteColumns(snapshot: AnyMachineSnapshot): SPropValue[] {
  const { done, of } = (snapshot.context as TransportContext).progress
  const transfers = snapshot.hasTag('transfers')
  const stage = STATUS[stageOf(snapshot)] ?? ''
  const progress = of === 0 ? 0 : Math.min(100, Math.round((done / of) * 100))
  return [
    { ulPropTag: PR_STATUS_STRING, Value: stage },
    { ulPropTag: PR_REMOTE_VALIDATE_OK, Value: snapshot.hasTag('validates') },
    { ulPropTag: PR_REMOTE_PROGRESS, Value: transfers ? progress : IDLE },
    {
      ulPropTag: PR_REMOTE_PROGRESS_TEXT,
      Value: transfers ? (of === 0 ? stage : `${stage}: ${Math.min(done, of)} of ${of} done`) : '',
    },
  ]
}
