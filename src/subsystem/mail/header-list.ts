import { MSGSTATUS_REMOTE_DELETE, MSGSTATUS_REMOTE_DOWNLOAD } from '../../mapi/api/constants.ts'
import type { Message } from './message.ts'

/** One line of a header list: a message at the far end, and how a client has marked it. */
export interface Header {
  readonly message: Message
  /** PR_MSG_STATUS. */
  readonly status: number
}

/** What changed: one header, or the list. */
export type HeaderChange = { type: 'marked'; header: Header } | { type: 'read' }

/**
 * What a remote transport knows of the messages at its far end: those of the last time it asked. Marking one
 * moves nothing. Pages: `writing-a-remote-viewer`, `pidtagmessagestatus-canonical-property`.
 */
export class HeaderList {
  #headers: Header[] = []
  readonly #listeners = new Set<(change: HeaderChange) => void>()

  get headers(): readonly Header[] {
    return this.#headers
  }

  get toDownload(): number {
    return this.#headers.filter(({ status }) => (status & MSGSTATUS_REMOTE_DOWNLOAD) !== 0).length
  }

  listen(listener: (change: HeaderChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** A new list, without any marks. */
  read(messages: readonly Message[]): void {
    this.#change(messages.map((message) => ({ message, status: 0 })))
  }

  /** Sets those bits of a header's status that `mask` has. Returns the status before; undefined where there is no such header. */
  mark(id: string, status: number, mask: number): number | undefined {
    const index = this.#headers.findIndex(({ message }) => message.id === id)
    const header = this.#headers[index]
    if (header === undefined) return undefined
    const marked = { ...header, status: ((header.status & ~mask) | (status & mask)) >>> 0 }
    this.#headers[index] = marked
    this.#tell({ type: 'marked', header: marked })
    return header.status
  }

  nextToDownload(): Message | undefined {
    return this.#headers.find(
      ({ message, status }) => (status & MSGSTATUS_REMOTE_DOWNLOAD) !== 0 && message.place.startsWith('far:'),
    )?.message
  }

  isToDelete(message: Message): boolean {
    const status = this.#headers.find((header) => header.message === message)?.status ?? 0
    return (status & MSGSTATUS_REMOTE_DELETE) !== 0
  }

  remove(message: Message): void {
    this.#change(this.#headers.filter((header) => header.message !== message))
  }

  /** The header now stands for another message, and is not marked. */
  replace(message: Message, other: Message): void {
    this.#change(
      this.#headers.map((header) => (header.message === message ? { message: other, status: 0 } : header)),
    )
  }

  /** Takes those out that are to be deleted only, and are still there. */
  takeDeleted(): Message[] {
    const deleted = this.#headers.filter(({ status }) => (status & MSGSTATUS_REMOTE_DELETE) !== 0)
    if (deleted.length > 0) this.#change(this.#headers.filter((header) => !deleted.includes(header)))
    return deleted.map(({ message }) => message).filter(({ place }) => place.startsWith('far:'))
  }

  #change(headers: Header[]): void {
    this.#headers = headers
    this.#tell({ type: 'read' })
  }

  #tell(change: HeaderChange): void {
    for (const listener of this.#listeners) listener(change)
  }
}
