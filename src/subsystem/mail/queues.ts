import TinyQueue from 'tinyqueue'
import type { Message } from './message.ts'

const bySubmission = (a: Message, b: Message): number => a.order - b.order

/** Messages that wait, a queue for each transport, the oldest first. */
export class Queues {
  readonly #queues = new Map<string, TinyQueue<Message>>()

  push(transport: string, message: Message): void {
    const queue = this.#queues.get(transport) ?? new TinyQueue<Message>([], bySubmission)
    this.#queues.set(transport, queue)
    queue.push(message)
  }

  peek(transport: string): Message | undefined {
    return this.#queues.get(transport)?.peek()
  }

  pop(transport: string): Message | undefined {
    return this.#queues.get(transport)?.pop()
  }

  length(transport: string): number {
    return this.#queues.get(transport)?.length ?? 0
  }

  /** The transport, of these, whose oldest message is the oldest of all; undefined when none waits. */
  transportOfOldest(transports: readonly string[]): string | undefined {
    let oldest: { transport: string; order: number } | undefined
    for (const transport of transports) {
      const order = this.peek(transport)?.order
      if (order !== undefined && (oldest === undefined || order < oldest.order)) oldest = { transport, order }
    }
    return oldest?.transport
  }
}
