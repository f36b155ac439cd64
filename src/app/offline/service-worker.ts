// Keeps the whole site for reading and running offline. The build puts the list of files before this script
// (build/offline.ts); another list is another version, and waits until the reader wants it.
import { answerTo } from './files.ts'
import type { Files } from './files.ts'
import { SHELL_FILE, USE_NOW } from './messages.ts'
import { shellAt } from './shell.ts'
import { Shelf } from './shelf.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const FILES: Files

const scope = self as unknown as WorkerScope
const root = scope.registration.scope
const shelf = new Shelf(root)

const kept = async (path: string): Promise<Response | undefined> => shelf.get(path, FILES[path] ?? '')

/** A page that is not kept: the app is, and draws it, as far as it knows it. */
const drawn = async (path: string): Promise<Response | null> => {
  const shell = await kept(SHELL_FILE)
  return shell ? new Response(shellAt(path, await shell.text()), { headers: shell.headers }) : null
}

/** What is not among the files: a page that is not kept, a file of an older version, or something of the host's. */
const elsewhere = async (path: string, request: Request): Promise<Response> => {
  const older = await shelf.getOther(path)
  if (older) return older
  try {
    return await fetch(request)
  } catch (error) {
    const page = request.mode === 'navigate' ? await drawn(path) : null
    if (page) return page
    throw error
  }
}

scope.addEventListener('install', (event) => event.waitUntil(shelf.fill(FILES)))

scope.addEventListener('activate', (event) =>
  event.waitUntil(shelf.tidy(FILES).then(() => scope.clients.claim())),
)

scope.addEventListener('message', ({ data }) => {
  if (data === USE_NOW) void scope.skipWaiting()
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || !(origin + pathname).startsWith(root)) return
  const path = pathname.slice(new URL(root).pathname.length)
  const answer = answerTo(path, FILES)
  if (answer.kind === 'file')
    event.respondWith(kept(answer.path).then((response) => response ?? fetch(request)))
  else if (answer.kind === 'redirect' && request.mode === 'navigate')
    event.respondWith(Response.redirect(root + answer.to + search, 301))
  else event.respondWith(elsewhere(path, request))
})
