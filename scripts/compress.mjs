// Puts a gzip copy beside every text of dist/, for hosts that send such copies (ours, nginx's gzip_static, ...).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const TEXT = /\.(css|html|js|json|map|svg|ttf|txt|wasm|webmanifest|xml)$/
/** Below this a packet holds the file either way. */
const WORTHWHILE_BYTES = 1_000

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  if (!entry.isFile() || !TEXT.test(entry.name) || entry.parentPath.slice(dist.length).startsWith('.'))
    continue
  const content = readFileSync(path)
  if (content.length >= WORTHWHILE_BYTES) writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
}
