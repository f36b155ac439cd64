import { sendParent, setup } from 'xstate'
import { S_OK } from '../../../mapi/api/constants.ts'
import type { HRESULT } from '../../../mapi/api/values.ts'
import type { ReturnedValues, TransportMethod, TransportReturn } from '../../spi.ts'
import type { TransportContext, TransportInput } from '../context.ts'
import type { TransportEvent, TransportSignal } from '../events.ts'

/** What guards and actions of a transport's machine are given. */
export interface Now {
  readonly context: TransportContext
  readonly event: TransportEvent
}

export const types = {
  context: {} as TransportContext,
  events: {} as TransportEvent,
  input: {} as TransportInput,
  tags: {} as
    | 'STATUS_AVAILABLE'
    | 'STATUS_OFFLINE'
    | 'STATUS_FAILURE'
    | 'STATUS_INBOUND_ENABLED'
    | 'STATUS_INBOUND_ACTIVE'
    | 'STATUS_INBOUND_FLUSH'
    | 'STATUS_OUTBOUND_ENABLED'
    | 'STATUS_OUTBOUND_ACTIVE'
    | 'STATUS_OUTBOUND_FLUSH'
    | 'STATUS_REMOTE_ACCESS'
    | 'has row'
    | 'critical'
    // PR_REMOTE_VALIDATE_OK
    | 'validates'
    // PR_REMOTE_PROGRESS is not -1
    | 'transfers',
}

/** Makes actions that know a transport's context and events. */
export const words = setup({ types })

/** An action that returns from a call of the spooler's. */
export const returns = (
  method: TransportMethod,
  values: (
    context: TransportContext,
    event: TransportEvent,
  ) => ReturnedValues & { hr?: HRESULT } = () => ({}),
) =>
  sendParent<TransportContext, TransportEvent, undefined, TransportReturn, TransportEvent>(
    ({ context, event }): TransportReturn => ({
      type: `${method} returned`,
      transport: context.name,
      hr: S_OK,
      ...values(context, event),
    }),
  )

/** An action that tells the spooler something. */
export const signals = (signal: (now: Now) => TransportSignal) =>
  sendParent<TransportContext, TransportEvent, undefined, TransportSignal, TransportEvent>(signal)

/** Page: `imapisupport-spoolernotify`. */
export const notifies = (flags: number) =>
  signals(({ context }) => ({ type: 'SpoolerNotify', transport: context.name, flags }))
