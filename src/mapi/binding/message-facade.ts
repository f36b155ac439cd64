import type { IMessage } from '../api/interfaces.ts'
import { MAPI_DEFERRED_ERRORS, MAPI_E_INVALID_OBJECT, MAPI_UNICODE } from '../api/constants.ts'
import type { MessageObject } from '../message/message-object.ts'
import { fail, isFailure, ok, type Failure } from '../outcome.ts'
import { MESSAGE_INTERFACES } from '../session/openable.ts'
import { wrongFlags } from '../tables/flags.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import { propMethods } from './prop-methods.ts'
import { nothing } from './shapes.ts'
import type { OpenTable } from './table-facade.ts'
import { unsupported } from './unsupported.ts'

const ABSENT = ['GetAttachmentTable', 'OpenAttach', 'CreateAttach', 'DeleteAttach', 'SetReadFlag'] as const

export interface MessageToBind {
  readonly message: MessageObject
  readonly openTable: OpenTable
  readonly pending: Failure | undefined
  readonly refusal: () => Failure | undefined
  readonly gone: () => void
  readonly keep: (bound: Bound<unknown>) => void
}

/** An open message as the program sees it; the caller accounts for its references. */
export function messageFacade(binder: Binder, toBind: MessageToBind): IMessage {
  const { message, openTable, pending, gone, keep } = toBind
  const { ledger } = binder
  // MQ-01: it and its tables.
  const refusal = (): Failure | undefined =>
    toBind.refusal() ??
    pending ??
    (message.isSubmitted
      ? fail(MAPI_E_INVALID_OBJECT, 'the message has been submitted; Release is the one call left on it.')
      : undefined)
  const on: Bound<MessageObject> = {
    ref: ledger.newRef(),
    kind: 'IMessage',
    model: message,
    refusal,
    gone,
  }

  const facade: IMessage = {
    ...unknownOf(
      binder,
      on,
      { iids: MESSAGE_INTERFACES, because: 'a message has IMessage, IMAPIProp and IUnknown.' },
      () => facade,
    ),
    ...propMethods(binder, on, { object: message, component: () => 'message store', isMapis: false }),
    ...unsupported<Pick<IMessage, (typeof ABSENT)[number]>>(
      binder,
      on,
      ABSENT,
      'messages have neither attachments nor read flags here.',
    ),
    GetRecipientTable: (ulFlags) =>
      binder.call({
        on,
        method: 'GetRecipientTable',
        args: [ulFlags],
        run: () =>
          wrongFlags(
            ulFlags,
            MAPI_UNICODE | MAPI_DEFERRED_ERRORS,
            'GetRecipientTable',
            'MAPI_UNICODE and MAPI_DEFERRED_ERRORS',
          ) ?? ok((ulFlags & MAPI_UNICODE) !== 0),
        shape: (unicode) =>
          openTable({ data: message.recipients, of: 'contents', unicode, refusal, opened: keep }),
      }),
    ModifyRecipients: (ulFlags, lpMods) =>
      binder.call({
        on,
        method: 'ModifyRecipients',
        args: [ulFlags, lpMods],
        run: () => message.ModifyRecipients(ulFlags, lpMods),
        shape: nothing,
      }),
    SubmitMessage: (ulFlags) =>
      binder.call({
        on,
        method: 'SubmitMessage',
        args: [ulFlags],
        run: () => {
          const outcome = message.SubmitMessage(ulFlags)
          if (!isFailure(outcome)) ledger.invalidate(on.kind, on.ref)
          return outcome
        },
        summary: () => message.name,
        shape: nothing,
      }),
  }
  return binder.bind(facade, on)
}
