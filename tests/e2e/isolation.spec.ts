import { createServer, type Server } from 'node:net'
import { expect, test, type Page } from '@playwright/test'

// On a narrow screen the program is typed into a plain text area, and nothing else differs.
test.use({ viewport: { width: 390, height: 844 } })

/** Listens on the loopback interface and counts whoever comes. */
async function listen(): Promise<{ server: Server; port: number; visits: string[] }> {
  const visits: string[] = []
  const server = createServer((socket) => {
    visits.push('connection')
    socket.on('data', (data) => visits.push(data.toString('latin1').split('\r\n')[0] ?? ''))
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\naccess-control-allow-origin: *\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no address')
  return { server, port: address.port, visits }
}

/** Keeps what a run writes to its console where the test finds it. */
async function overhear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { parse } = JSON
    const said: string[] = []
    Object.assign(globalThis, { said })
    JSON.parse = (text: string, ...rest: []) => {
      const value: unknown = parse(text, ...rest)
      if (Array.isArray(value))
        for (const { type, text: line } of value as { type?: string; text: string }[])
          if (type === 'console') said.push(line)
      return value
    }
  })
}

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said)

async function write(page: Page, program: string): Promise<void> {
  await page.goto('lessons/send-everything/')
  const area = page.getByRole('textbox', { name: 'steps.ts' })
  // The page can be seen before it can be used.
  await expect(async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Code', exact: true }).click()
    await expect(area).toBeVisible({ timeout: 500 })
  }).toPass()
  await area.fill(program)
}

const runButton = (page: Page) =>
  page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true })
const stopButton = (page: Page) =>
  page.getByRole('button', { name: 'Stop', exact: true }).filter({ visible: true })

const NAMES =
  'fetch XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection importScripts navigator ' +
  'Request Response Headers FormData Image Worker SharedWorker ServiceWorkerContainer BroadcastChannel MessageChannel ' +
  'MessagePort postMessage onmessage onmessageerror addEventListener dispatchEvent close location origin self name ' +
  'indexedDB IDBFactory caches CacheStorage localStorage sessionStorage cookieStore Notification PushManager crypto ' +
  'Blob File FileReader FileReaderSync URL URLSearchParams FontFace fonts WebAssembly SharedArrayBuffer Atomics ' +
  'OffscreenCanvas createImageBitmap requestAnimationFrame queueMicrotask structuredClone reportError scheduler ' +
  'trustedTypes PerformanceObserver ReportingObserver EventTarget WorkerGlobalScope DedicatedWorkerGlobalScope eval ' +
  'document window parent top frames opener alert open __startRun'

const attack = (port: number): string => `
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
  owner[name] = function (this: any, ...values: any[]) { for (const value of [this, ...values]) if (value?.fetch || value?.importScripts || value?.postMessage) found.push('powers by ' + name); return Reflect.apply(real, this, values) }
}
await new Promise<void>((resolve) => setTimeout(resolve, 50))
console.log('found: ' + JSON.stringify([...new Set(found)]))
`

test('a program reaches neither network, nor storage, nor the page', async ({ page }) => {
  const { server, port, visits } = await listen()
  await overhear(page)
  await write(page, attack(port))
  await runButton(page).first().click()
  await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(['found: []'])
  await expect(runButton(page).first()).toBeVisible()
  await page.waitForTimeout(1000)
  server.close()
  expect(visits).toEqual([])
})

test('a program cannot import from anywhere', async ({ page }) => {
  const { server, port, visits } = await listen()
  await overhear(page)
  await write(page, `console.log('began')\nawait import('http://127.0.0.1:${port}/x.js')`)
  await runButton(page).first().click()
  await expect(
    page.getByText(`There is no module 'http://127.0.0.1:${port}/x.js' here`).first(),
  ).toBeAttached()
  server.close()
  expect(visits).toEqual([])
  expect(await heard(page)).toEqual([])
})

test('nothing that text can be made into runs in a frame of the page', async ({ page }) => {
  const { server, port, visits } = await listen()
  await page.goto('lessons/send-everything/')
  const ran = await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.srcdoc = `<script>parent.postMessage('ran', '*')</script><img src="${address}"><link rel="stylesheet" href="${address}">`
    const messages: unknown[] = []
    addEventListener('message', ({ data }) => messages.push(data))
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return messages
  }, `http://127.0.0.1:${port}/`)
  server.close()
  expect(ran).toEqual([])
  expect(visits).toEqual([])
})

for (const [what, program] of [
  ['an endless loop', "console.log('began')\nwhile (true) {}"],
  [
    'an endless loop that catches every error',
    "console.log('began')\nfor (;;) try { while (true); } catch {}",
  ],
  [
    'microtasks without end',
    "console.log('began')\nconst f = (): Promise<void> => Promise.resolve().then(f)\nawait f()",
  ],
] as const)
  test(`${what} is stopped, and the page says so`, async ({ page }) => {
    await overhear(page)
    await write(page, program)
    await runButton(page).first().click()
    await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(['began'])
    await expect(page.getByText(/does a loop never end/).first()).toBeAttached()
    await expect(runButton(page).first()).toBeVisible()
  })

test('while a program hangs where no probe reaches, the page answers, and Stop ends it', async ({ page }) => {
  await overhear(page)
  await write(page, "console.log('began');\n/^(a+)+$/.test('a'.repeat(60) + '!')")
  await runButton(page).first().click()
  await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(['began'])
  const pauses = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let longest = 0
        let last = performance.now()
        const look = (left: number): void => {
          const now = performance.now()
          longest = Math.max(longest, now - last)
          last = now
          if (left === 0) resolve(longest)
          else setTimeout(look, 10, left - 1)
        }
        look(50)
      }),
  )
  expect(pauses).toBeLessThan(1000)
  await expect(page.locator('iframe')).toHaveCount(1)
  await stopButton(page).first().click()
  await expect(runButton(page).first()).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  // What it had done until then is still there.
  expect(await heard(page)).toEqual(['began'])
})

test('a run leaves no frame behind', async ({ page }) => {
  await overhear(page)
  await write(page, "console.log('done')")
  await runButton(page).first().click()
  await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(['done'])
  await expect(page.locator('iframe')).toHaveCount(0)
})
