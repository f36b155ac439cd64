import type { MailFolder, MailStores, OutgoingMessage, StoredMail } from '../../mapi/store/mail-stores.ts'
import type { Mail } from './mail.ts'
import type { Message, Recipient } from './message.ts'

export interface StoredMailPorts {
  readonly mail: Mail
  /** Whether the transport that will handle it has registered preprocessors. */
  readonly isPreprocessed: (transport: string | null) => boolean
  /** Takes a message back that the user wants no longer sent. */
  readonly cancel: (id: string) => void
}

/** Stores as clients see them, on top of the mail of the world. */
export function mailStores({ mail, isPreprocessed, cancel }: StoredMailPorts): MailStores {
  const stored = (message: Message): StoredMail => {
    const { wishes, cancelled, finished, preprocessed, submittedAt } = message
    const queued = message.direction === 'out' && submittedAt !== null && !cancelled && !finished
    return {
      id: message.id,
      store: message.store,
      folder: folderOf(message),
      subject: message.subject,
      messageClass: wishes.messageClass,
      recipients: message.recipients,
      queued,
      locked: queued && message.place !== 'outbox',
      unprocessed:
        queued && !preprocessed && (wishes.preprocess || isPreprocessed(mail.transportFor(message))),
      submittedAt: cancelled ? null : submittedAt,
      deleteAfterSubmit: wishes.deleteAfterSubmit,
      keepsCopy: wishes.keepsCopy,
      original: message.original,
    }
  }
  return {
    messagesIn: (store) =>
      [...mail.all()]
        .filter((message) => message.store === store && folderOf(message) !== null)
        .sort((a, b) => a.order - b.order)
        .map(stored),
    onChange: (listener) =>
      mail.listen({
        onMoved: (message) => {
          listener(stored(message))
        },
      }),
    open: (store) => {
      mail.openStore(store)
    },
    freshId: (base) => mail.freshId(base),
    keep: (message) => {
      const { id, subject, recipients: _, ...wishes } = message
      mail.keepDraft(id, subject, recipientsOf(message), wishes)
    },
    submit: (message) => {
      const { id, subject, recipients: _, ...wishes } = message
      mail.submitNow(id, subject, recipientsOf(message), wishes)
    },
    withdraw: cancel,
  }
}

/** A message on its way out stays in the Outbox until it is finished with. */
function folderOf({ direction, place }: Message): MailFolder | null {
  if (place === 'deleted') return null
  if (place === 'sent' || place === 'inbox') return place
  return direction === 'out' ? 'outbox' : null
}

const recipientsOf = ({ recipients }: OutgoingMessage): Recipient[] =>
  recipients.map(({ addressType, address, uid }) => ({
    addressType,
    address,
    uid,
    responsible: false,
    passedOn: 0,
  }))
