// npm run budgets: what the pages of dist/ load before anybody touches them.
import { fileURLToPath } from 'node:url'
import { MAX_SCRIPT_BYTES, measurePage, pagesIn } from './entry-graph.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

const pages = pagesIn(dist)
const problems = pages.length === 0 ? ['dist/ has no page. Run: npm run build'] : []
const memory = new Map()
for (const page of pages) {
  const { scripts, scriptBytes, styleBytes, problems: found } = measurePage(dist, page, memory)
  problems.push(...found)
  console.log(
    `${page}: script ${kB(scriptBytes)} of at most ${kB(MAX_SCRIPT_BYTES)}, style ${kB(styleBytes)} (gzip)`,
  )
  for (const [file, size] of scripts) console.log(`  ${kB(size).padStart(9)}  ${file}`)
}
for (const problem of problems) console.error(`✗ ${problem}`)
if (problems.length === 0)
  console.log('No editor, no compiler and no other origin before somebody asks for it.')
process.exitCode = problems.length > 0 ? 1 : 0
