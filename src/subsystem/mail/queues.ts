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

  /** All that wait for a transport, the oldest first. */
  all(transport: string): Message[] {
    return [...(this.#queues.get(transport)?.data ?? [])].sort(bySubmission)
  }

  /** Takes out all messages of all transports. */
  drain(): Message[] {
    const all = [...this.#queues.values()].flatMap(({ data }) => data)
    this.#queues.clear()
    return all.sort(bySubmission)
  }

  find(id: string): Message | undefined {
    for (const { data } of this.#queues.values()) {
      const message = data.find((candidate) => candidate.id === id)
      if (message !== undefined) return message
    }
    return undefined
  }

  /** Takes a message out, wherever it stands. */
  remove(transport: string, message: Message): void {
    const others = this.all(transport).filter((other) => other !== message)
    if (others.length < this.length(transport))
      this.#queues.set(transport, new TinyQueue(others, bySubmission))
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
