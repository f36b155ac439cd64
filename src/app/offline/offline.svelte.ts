import { USE_NOW, WORKER_FILE } from './messages.ts'

/** A new version: kept and waiting, or already in use by another tab. */
export type Offer = 'waiting' | 'in-use'

/** Milliseconds between two looks for a new version, for a tab that is open all day. */
const LOOK_EVERY = 3_600_000

/** Keeps the site for offline use, and says when there is a new version. It never changes a page by itself. */
export class Offline {
  offer = $state<Offer | null>(null)
  readonly #workers: ServiceWorkerContainer
  readonly #reload: () => void
  #waiting: ServiceWorker | null = null
  #asked = false

  constructor(workers: ServiceWorkerContainer, reload: () => void = () => location.reload()) {
    this.#workers = workers
    this.#reload = reload
  }

  /** Registers the worker at the root of the site. */
  async start(root: URL): Promise<void> {
    // The first worker takes over a page that none has served; nothing changes for its reader.
    let served = this.#workers.controller !== null
    this.#workers.addEventListener('controllerchange', () => {
      if (this.#asked) this.#reload()
      else if (served) this.offer = 'in-use'
      served = true
    })
    const registration = await this.#workers.register(new URL(WORKER_FILE, root), { scope: root.pathname })
    this.#watch(registration)
    this.#lookNowAndThen(registration)
  }

  /** The reader wants the new version: work is kept while it is typed, so the page can begin again. */
  useNow(): void {
    this.#asked = true
    if (this.offer === 'waiting') this.#waiting?.postMessage(USE_NOW)
    else this.#reload()
  }

  later(): void {
    this.offer = null
  }

  #watch(registration: ServiceWorkerRegistration): void {
    const ready = (worker: ServiceWorker): void => {
      // The very first version waits for nobody.
      if (worker.state !== 'installed' || this.#workers.controller === null) return
      this.#waiting = worker
      this.offer = 'waiting'
    }
    if (registration.waiting) ready(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => ready(installing))
    })
  }

  #lookNowAndThen(registration: ServiceWorkerRegistration): void {
    let looked = performance.now()
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || performance.now() - looked < LOOK_EVERY) return
      looked = performance.now()
      // Offline, there is nothing new.
      registration.update().catch(() => undefined)
    })
  }
}
