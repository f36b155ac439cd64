import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'

const dist = join(import.meta.dirname, '../../dist')

/** The built site on a server of its own, which can go on to a second version. */
export const serveTwoVersions = async () => {
  let second = false
  const files = sirv(dist, { gzip: true, etag: true })
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0]
    const changed: Record<string, [string, () => string]> = {
      '/': [
        'text/html',
        () => readFileSync(join(dist, 'index.html'), 'utf8').replace('<h1', '<h1 data-second'),
      ],
      '/service-worker.js': [
        'text/javascript',
        () => {
          const script = readFileSync(join(dist, 'service-worker.js'), 'utf8')
          return script.replace(/"index\.html":"\w+"/, '"index.html":"second"')
        },
      ],
    }
    const [type, text] = changed[path ?? ''] ?? []
    if (!second || !type || !text) return files(request, response)
    response.writeHead(200, { 'Content-Type': `${type};charset=utf-8` }).end(text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no address')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    publishSecond: () => {
      second = true
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
