import { beforeEach, expect, test } from 'vitest'
import { addressOf, answerTo } from '../../src/app/offline/files.ts'
import { USE_NOW } from '../../src/app/offline/messages.ts'
import { shellAt } from '../../src/app/offline/shell.ts'
import { Offline } from '../../src/app/offline/offline.svelte.ts'

const files = { 'index.html': '1', 'lessons/a/index.html': '2', 'assets/x.js': '3', '404.html': '4' }

test('an address is answered as a static host would', () => {
  expect(answerTo('', files)).toEqual({ kind: 'file', path: 'index.html' })
  expect(answerTo('lessons/a/', files)).toEqual({ kind: 'file', path: 'lessons/a/index.html' })
  expect(answerTo('lessons/a/index.html', files)).toEqual({ kind: 'file', path: 'lessons/a/index.html' })
  expect(answerTo('lessons/a', files)).toEqual({ kind: 'redirect', to: 'lessons/a/' })
  expect(answerTo('lessons/b/', files)).toEqual({ kind: 'unknown' })
  expect(answerTo('constructor', files)).toEqual({ kind: 'unknown' })
})

test('a page is fetched by its folder, everything else by its name', () => {
  expect(addressOf('index.html')).toBe('')
  expect(addressOf('lessons/a/index.html')).toBe('lessons/a/')
  expect(addressOf('404.html')).toBe('404.html')
})

test('the shell finds the site from the depth of the page it stands for', () => {
  const shell = '<html data-root="./"><link href="./icon.svg"><script src="./assets/x.js"></script>'
  expect(shellAt('race', shell)).toBe(shell)
  expect(shellAt('fr/reference/flushqueues/', shell)).toBe(
    '<html data-root="../../../"><link href="../../../icon.svg"><script src="../../../assets/x.js"></script>',
  )
})

class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing'
  readonly heard: unknown[] = []
  postMessage(message: unknown): void {
    this.heard.push(message)
  }
  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class Registration extends EventTarget {
  waiting: Worker | null = null
  installing: Worker | null = null
  install(): Worker {
    this.installing = new Worker()
    this.dispatchEvent(new Event('updatefound'))
    return this.installing
  }
}

class Container extends EventTarget {
  controller: Worker | null = null
  readonly registration = new Registration()
  readonly registered: [string, string | undefined][] = []
  register(script: URL, options?: RegistrationOptions): Promise<Registration> {
    this.registered.push([script.href, options?.scope])
    return Promise.resolve(this.registration)
  }
  take(worker: Worker): void {
    this.controller = worker
    this.dispatchEvent(new Event('controllerchange'))
  }
}

let container: Container
let reloads = 0
let offline: Offline
const start = () => offline.start(new URL('https://example.org/any/path/'))

beforeEach(() => {
  reloads = 0
  container = new Container()
  offline = new Offline(container as unknown as ServiceWorkerContainer, () => reloads++)
})

test('the worker stands at the root of the site and serves nothing above it', async () => {
  await start()
  expect(container.registered).toEqual([['https://example.org/any/path/service-worker.js', '/any/path/']])
})

test('the first version is kept without a word', async () => {
  await start()
  const worker = container.registration.install()
  worker.become('installed')
  container.take(worker)
  expect(offline.offer).toBeNull()
  expect(reloads).toBe(0)
})

test('a new version waits until the reader wants it; then the page begins again', async () => {
  container.controller = new Worker()
  await start()
  const worker = container.registration.install()
  worker.become('installed')
  expect(offline.offer).toBe('waiting')
  expect(worker.heard).toEqual([])
  offline.useNow()
  expect(worker.heard).toEqual([USE_NOW])
  expect(reloads).toBe(0)
  container.take(worker)
  expect(reloads).toBe(1)
})

test('a version that was waiting before the page came is offered too', async () => {
  container.controller = new Worker()
  container.registration.waiting = Object.assign(new Worker(), { state: 'installed' as const })
  await start()
  expect(offline.offer).toBe('waiting')
  offline.later()
  expect(offline.offer).toBeNull()
})

test('what another tab decided does not reload this one', async () => {
  container.controller = new Worker()
  await start()
  container.take(new Worker())
  expect(reloads).toBe(0)
  expect(offline.offer).toBe('in-use')
  offline.useNow()
  expect(reloads).toBe(1)
})
