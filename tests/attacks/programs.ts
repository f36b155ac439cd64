// Programs of somebody who means no good. They run in the built site, in each browser that is tried.

const NAMES =
  'fetch XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection importScripts navigator ' +
  'Request Response Headers FormData Image Worker SharedWorker ServiceWorkerContainer BroadcastChannel MessageChannel ' +
  'MessagePort postMessage onmessage onmessageerror addEventListener dispatchEvent close location origin self name ' +
  'indexedDB IDBFactory caches CacheStorage localStorage sessionStorage cookieStore Notification PushManager crypto ' +
  'Blob File FileReader FileReaderSync URL URLSearchParams FontFace fonts WebAssembly SharedArrayBuffer Atomics ' +
  'OffscreenCanvas createImageBitmap requestAnimationFrame queueMicrotask structuredClone reportError scheduler ' +
  'trustedTypes PerformanceObserver ReportingObserver EventTarget WorkerGlobalScope DedicatedWorkerGlobalScope eval ' +
  'document window parent top frames opener alert open __startRun'

/** Tries every way out of a run that is known to us, and says which led anywhere. */
export const reachOut = (port: number): string => `
const http = 'http://127.0.0.1:${port}/', ws = 'ws://127.0.0.1:${port}/'
const found: string[] = []
const g = globalThis as any
const attempt = (name: string, act: () => any): void => {
  try {
    const got = act()
    if (got !== undefined) found.push(name)
    got?.catch?.(() => 0)
  } catch {}
}
for (const name of '${NAMES}'.split(' '))
  for (let holder = g; holder; holder = Object.getPrototypeOf(holder))
    if (Object.getOwnPropertyDescriptor(holder, name)?.value !== undefined || Object.getOwnPropertyDescriptor(holder, name)?.get) found.push(name)
for (let holder = Object.getPrototypeOf(g); holder && holder !== Object.prototype; holder = Object.getPrototypeOf(holder))
  found.push(...Reflect.ownKeys(holder).filter((key) => /function|object/.test(typeof holder[key])).map(String))

attempt('fetch', () => g.fetch(http + 'fetch'))
attempt('XMLHttpRequest', () => { const x = new g.XMLHttpRequest(); x.open('GET', http + 'xhr'); x.send(); return x })
attempt('WebSocket', () => new g.WebSocket(ws))
attempt('EventSource', () => new g.EventSource(http))
attempt('importScripts', () => g.importScripts(http + 'script.js') ?? 'loaded')
attempt('sendBeacon', () => g.navigator.sendBeacon(http, 'x'))
attempt('Image', () => { const i = new g.Image(); i.src = http; return i })
attempt('Worker', () => new g.Worker(http))
attempt('nested worker', () => new g.Worker(g.URL.createObjectURL(new g.Blob(['fetch("' + http + '")']))))
attempt('location', () => { g.location.href = http; return g.location })
attempt('indexedDB', () => g.indexedDB.open('x'))
attempt('caches', () => g.caches.open('x'))
attempt('BroadcastChannel', () => new g.BroadcastChannel('x'))
attempt('top', () => { g.top.location.href = http; return g.top })
attempt('parent', () => { g.parent.postMessage({ kind: 'worker', message: {} }, '*'); return g.parent })
attempt('open', () => g.open(http))
attempt('document', () => { g.document.body.innerHTML = '<img src="' + http + '">'; return g.document })
attempt('cookies', () => g.document.cookie ?? g.cookieStore.getAll())
attempt('localStorage', () => g.localStorage.getItem('mapi-on-demand:1:theme') ?? 'read')
attempt('Cache by fetch', () => g.caches.match(http))
attempt('WebTransport', () => new g.WebTransport('https://127.0.0.1:${port}/'))
attempt('RTCPeerConnection', () => new g.RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] }))
attempt('FontFace', () => new g.FontFace('x', 'url(' + http + ')').load())
attempt('SharedWorker', () => new g.SharedWorker(http))
attempt('forgery', () => g.postMessage({ run: 'x', kind: 'over', trouble: null }) ?? 'posted')
attempt('forgery by this', () => (function (this: any) { return this })())
for (const make of [Function, (async () => {}).constructor, (function* () {}).constructor, (async function* () {}).constructor] as any[])
  attempt('code from text', () => make('return globalThis')())
attempt('error prepared', () => { let seen: any; (Error as any).prepareStackTrace = (_: any, frames: any[]) => { seen = frames.map((f) => f.getThis?.()).find((t) => t?.fetch) }; new Error().stack; return seen })
attempt('real time', () => (Object.getPrototypeOf(Date) !== Function.prototype ? 'real Date' : undefined))
attempt('real time by its prototype', () => (Object.getPrototypeOf(Date.prototype).constructor !== Date ? 'real Date' : undefined))
attempt('real time by its formats', () => (new Intl.DateTimeFormat('en', { timeZone: 'UTC', year: 'numeric' }).format() !== '1996' ? 'now' : undefined))
// Methods that the engine may call are a way in, too.
for (const [owner, name] of [[Array.prototype, 'map'], [Array.prototype, 'some'], [Function.prototype, 'call'], [Function.prototype, 'apply'], [Function.prototype, 'bind'], [Promise.prototype, 'then']] as [any, string][]) {
  const real = owner[name]
  attempt('patched ' + name, () => { owner[name] = function (this: any, ...values: any[]) { for (const value of [this, ...values]) if (value?.fetch || value?.importScripts || value?.postMessage) found.push('powers by ' + name); return Reflect.apply(real, this, values) }; return 'patched' })
}
await new Promise<void>((resolve) => setTimeout(resolve, 50))
console.log('found: ' + JSON.stringify([...new Set(found)]))
`

/** Patches what the engine lives on, catching every refusal; then goes on as if nothing were. */
export const SPOIL = `
import { MAPIInitialize, MAPIUninitialize } from 'mapi'
const stuck: string[] = []
const g = globalThis as any
const spoil = (name: string, act: () => void): void => {
  try {
    act()
    stuck.push(name)
  } catch {}
}
const lie = (): any => undefined
for (const kind of ['Array', 'Map', 'Set', 'Promise', 'Function', 'String', 'Number', 'RegExp', 'WeakMap', 'Uint8Array'])
  for (const key of Reflect.ownKeys(g[kind].prototype))
    if (key !== 'constructor' && typeof Object.getOwnPropertyDescriptor(g[kind].prototype, key)?.value === 'function')
      spoil(kind + '.prototype.' + String(key), () => { g[kind].prototype[key] = lie })
for (const kind of ['Object', 'Array', 'Promise', 'Reflect', 'JSON', 'Math', 'Symbol', 'Number'])
  for (const key of Reflect.ownKeys(g[kind]))
    if (typeof g[kind][key] === 'function') spoil(kind + '.' + String(key), () => { g[kind][key] = lie })
for (const key of ['seq', 'at', 'line', 'type', 'then', 'toJSON', 'get', 'value', 'json', 'run', 'kind'])
  spoil('Object.prototype.' + key, () => { Object.defineProperty(Object.prototype, key, { set: lie, get: lie, configurable: true }) })
for (const name of ['Array', 'Map', 'Promise', 'JSON', 'Object', 'Reflect']) spoil('globalThis.' + name, () => { g[name] = lie })
MAPIInitialize(null)
MAPIUninitialize()
console.log('stuck: ' + JSON.stringify(stuck))
`

export interface Flood {
  what: string
  program: string
  /** What the page says of it, one of these. */
  says: RegExp
}

/** Programs that want all there is: of time, of the page's memory, of its patience. */
export const FLOODS: readonly Flood[] = [
  { what: 'an endless loop', program: 'while (true) {}', says: /does a loop never end/ },
  {
    what: 'an endless loop that catches every error',
    program: 'for (;;) try { while (true); } catch {}',
    says: /does a loop never end/,
  },
  {
    what: 'microtasks without end',
    program: 'const f = (): Promise<void> => Promise.resolve().then(f)\nawait f()',
    says: /does a loop never end/,
  },
  {
    what: 'a console without end',
    program: "for (;;) console.log('x'.repeat(9_999))",
    says: /recorded more|reached its limit|never end/i,
  },
  {
    what: 'timers that beget timers',
    program:
      'const again = (): void => { setTimeout(again, 1); setTimeout(again, 1) }\nagain()\nawait new Promise(() => 0)',
    says: /never end|reached its limit|ran for a minute|no sign of life/i,
  },
  {
    what: 'a flood of calls',
    program:
      "import { MAPIInitialize, MAPIUninitialize } from 'mapi'\nfor (;;) { MAPIInitialize(null); MAPIUninitialize() }",
    says: /reached its limit|recorded more|never end/i,
  },
  {
    // Firefox reports each to the page's own thread: a million would hold the page up for half a minute.
    what: 'a flood of promises that fail unheard',
    program:
      "for (let i = 0; i < 100_000; i++) void Promise.reject(new Error('nobody hears it'))\nconsole.log('that was', 'all')",
    says: /that was all/,
  },
  {
    what: 'a depth without end',
    program: 'const deeper = (): number => 1 + deeper()\ndeeper()',
    says: /call stack|recursion/,
  },
]

/** Fills the memory it gets: what becomes of it differs from browser to browser, and the page must stand. */
export const MEMORY_BOMB = `
const kept: unknown[] = []
for (;;) kept.push(new Array(100_000).fill(kept.length))
`

/** A program like any other, to see that the page has come to no harm. */
export const GOOD = "console.log('still here')"
