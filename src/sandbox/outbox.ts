/** A batch is sent when it has this many records, whatever the time. */
const BATCH = 1000
/** So many probes send what there is at once: a short program that hangs has lost nothing. */
const EAGER_PROBES = 500
/** Afterwards the real time is looked at every so many probes, */
const PROBES_BETWEEN = 64
/** and batches, or signs of life, are sent at most this often, in real milliseconds. */
const PAUSE_MS = 40
const SIGN_OF_LIFE_MS = 500

/**
 * Collects the records of a run and sends them in batches. It is driven by the records and by the line
 * probes, so that a run that never comes back to its event loop still shows what it did.
 */
export class Outbox<Item> {
  private waiting: Item[] = []
  private probes = 0
  private lastSent: number

  constructor(
    private readonly send: (batch: readonly Item[]) => void,
    private readonly now: () => number,
  ) {
    this.lastSent = now()
  }

  add(item: Item): void {
    this.waiting.push(item)
    if (this.waiting.length >= BATCH) this.flush()
  }

  /** To be called from every line probe. */
  tick(): void {
    this.probes++
    if (this.probes <= EAGER_PROBES) {
      if (this.waiting.length > 0) this.flush()
    } else if (this.probes % PROBES_BETWEEN === 0) {
      const pause = this.now() - this.lastSent
      if (pause > SIGN_OF_LIFE_MS || (pause > PAUSE_MS && this.waiting.length > 0)) this.flush()
    }
  }

  /** Sends what waits; an empty batch is a sign of life. */
  flush(): void {
    this.lastSent = this.now()
    const batch = this.waiting
    this.waiting = []
    this.send(batch)
  }
}
