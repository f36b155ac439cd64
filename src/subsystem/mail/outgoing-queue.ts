import type { Message } from './message.ts'
import { Queues } from './queues.ts'

/** Messages on their way out that nobody has in his hands: each waits for a transport, or for nobody. */
export class OutgoingQueue {
  readonly #waiting = new Queues()
  /** Those that were put aside and are due again: they need no turn to go out. */
  readonly #urgent = new Queues()
  /** Those that were put aside and wait for nobody. */
  readonly #asleep = new Set<Message>()
  #undeliverable: Message[] = []

  get asleep(): ReadonlySet<Message> {
    return this.#asleep
  }

  /** The message that waits longest for a transport, those first that are due again. */
  peek(transport: string): Message | undefined {
    return this.#urgent.peek(transport) ?? this.#waiting.peek(transport)
  }

  pop(transport: string): Message | undefined {
    return this.#urgent.pop(transport) ?? this.#waiting.pop(transport)
  }

  length(transport: string): number {
    return this.#waiting.length(transport) + this.#urgent.length(transport)
  }

  /** Of these transports, the one for which the oldest message waits. */
  transportOfOldest(transports: readonly string[]): string | undefined {
    return this.urgentTransport(transports) ?? this.#waiting.transportOfOldest(transports)
  }

  /** Of these transports, the one for which the oldest message waits that is due again. */
  urgentTransport(transports: readonly string[]): string | undefined {
    return this.#urgent.transportOfOldest(transports)
  }

  /** Lets a message wait for a transport; null where none takes it. */
  push(transport: string | null, message: Message): void {
    if (transport === null) this.#undeliverable.push(message)
    else this.#waiting.push(transport, message)
  }

  pushUrgently(transport: string, message: Message): void {
    this.#urgent.push(transport, message)
  }

  putToSleep(message: Message): void {
    message.asleep = true
    this.#asleep.add(message)
  }

  wake(message: Message): void {
    message.asleep = false
    this.#asleep.delete(message)
  }

  /** Takes out the oldest message that no transport takes. */
  shiftUndeliverable(): Message | undefined {
    return this.#undeliverable.shift()
  }

  /** Takes out all that wait, for a transport or in vain. */
  drain(): readonly Message[] {
    const waiting = [...this.#waiting.drain(), ...this.#urgent.drain(), ...this.#undeliverable]
    this.#undeliverable = []
    return waiting
  }

  find(id: string): Message | undefined {
    for (const message of this.#asleep) if (message.id === id) return message
    return (
      this.#waiting.find(id) ??
      this.#urgent.find(id) ??
      this.#undeliverable.find((message) => message.id === id)
    )
  }

  /** Takes a message out, wherever it stands. */
  remove(transport: string | null, message: Message): void {
    if (transport !== null) {
      this.#waiting.remove(transport, message)
      this.#urgent.remove(transport, message)
    }
    this.#undeliverable = this.#undeliverable.filter((other) => other !== message)
    this.wake(message)
  }
}
