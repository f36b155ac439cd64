import { createServer, type Server } from 'node:net'

/** Listens on the loopback interface and counts whoever comes. */
export async function listen(): Promise<{ server: Server; port: number; visits: string[] }> {
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
