// Serves dist/ as a static host would, under any folder: node scripts/serve.mjs [--port 4173] [--base /any/sub/path/]
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import sirv from 'sirv'

const HOST = '127.0.0.1'
const PORTS_TO_TRY = 50
const dist = fileURLToPath(new URL('../dist/', import.meta.url))

const stop = (message) => {
  console.error(message)
  process.exit(1)
}

const readArguments = () => {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        base: { type: 'string', default: '/' },
        strict: { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${values.port}" is no port`)
    return { port, strict: values.strict, base: `/${values.base}/`.replace(/\/+/g, '/') }
  } catch (error) {
    return stop(
      `${error.message}\nUsage: node scripts/serve.mjs [--port NUMBER] [--base /FOLDER/] [--strict]\n` +
        '--strict: fail when the port is taken, instead of taking the next one',
    )
  }
}

const { port, strict, base } = readArguments()
if (!existsSync(join(dist, 'index.html'))) stop('There is no dist/ to serve yet. Run: npm run build')

const notFoundPage = join(dist, '404.html')
const notFound = (response) => {
  const page = existsSync(notFoundPage) ? readFileSync(notFoundPage) : null
  response.writeHead(404, { 'Content-Type': page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8' })
  response.end(page ?? 'Not found\n')
}

const redirect = (response, location) => {
  response.writeHead(301, { Location: location })
  response.end()
}

const isFolder = (path) => statSync(join(dist, path), { throwIfNoEntry: false })?.isDirectory() ?? false

const files = sirv(dist, { etag: true, gzip: true, onNoMatch: (_request, response) => notFound(response) })

const server = createServer((request, response) => {
  const [pathname, query] = request.url.split(/(?=\?)/, 2)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  if (`${pathname}/` === base) return redirect(response, base + (query ?? ''))
  if (!pathname.startsWith(base)) return notFound(response)
  const path = pathname.slice(base.length - 1)
  // Relative addresses in a page count from its folder, so that the slash at the end matters.
  if (!path.endsWith('/') && isFolder(path)) return redirect(response, `${pathname}/${query ?? ''}`)
  request.url = path + (query ?? '')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  files(request, response)
})

let tried = port
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error
  if (strict || tried - port >= PORTS_TO_TRY) return stop(`Port ${tried} is taken.`)
  server.listen(++tried, HOST)
})
server.on('listening', () => {
  console.log(`MAPI on Demand is at http://${HOST}:${tried}${base}`)
  console.log('Ctrl+C ends it.')
})
server.listen(tried, HOST)

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
