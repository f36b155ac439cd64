// npm run budgets: what the pages of dist/ load before anybody touches them. It prints the dearest page of each kind.
import { fileURLToPath } from 'node:url'
import { MAX_SCRIPT_BYTES, measurePage, pagesIn } from './entry-graph.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** Pages of a kind lie in a folder of that name, in either language. */
const kindOf = (page) => page.replace(/^fr\//, '').split('/')[0]

const pages = pagesIn(dist)
const problems = pages.length === 0 ? ['dist/ has no page. Run: npm run build'] : []
const memory = new Map()
const dearest = new Map()
for (const page of pages) {
  const measured = measurePage(dist, page, memory)
  problems.push(...measured.problems)
  const kind = kindOf(page)
  if (measured.scriptBytes > (dearest.get(kind)?.scriptBytes ?? -1)) dearest.set(kind, { page, ...measured })
}

for (const { page, scripts, scriptBytes, styleBytes } of dearest.values()) {
  console.log(
    `${page}: script ${kB(scriptBytes)} of at most ${kB(MAX_SCRIPT_BYTES)}, style ${kB(styleBytes)} (gzip)`,
  )
  for (const [file, size] of scripts) console.log(`  ${kB(size).padStart(9)}  ${file}`)
}
for (const problem of problems) console.error(`✗ ${problem}`)
if (problems.length === 0)
  console.log(
    `${pages.length} pages: no editor, no compiler and no other origin before somebody asks for it.`,
  )
process.exitCode = problems.length > 0 ? 1 : 0
