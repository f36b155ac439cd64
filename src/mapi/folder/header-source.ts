/** One message at the far end of a remote transport, as its header list has it. */
export interface HeaderLine {
  /** Names the message. */
  readonly id: string
  readonly subject: string
  readonly messageClass: string
  /** In bytes; undefined where unknown. */
  readonly size: number | undefined
  /** Seconds; undefined where unknown. */
  readonly downloadSeconds: number | undefined
  /** PR_MSG_STATUS. */
  readonly status: number
}

/** Where a header folder has its headers from. Implemented by the subsystem. */
export interface HeaderSource {
  /** Name of the transport. */
  readonly name: string
  lines(): readonly HeaderLine[]
  /** Sets those bits of PR_MSG_STATUS that `mask` has. Returns the status before; undefined where there is no such message. */
  mark(id: string, status: number, mask: number): number | undefined
  /** Tells of a header that was marked, or with null of another list, until the function returned is called. */
  listen(listener: (line: HeaderLine | null) => void): () => void
}
