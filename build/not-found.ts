import { fileURLToPath } from 'node:url'
import type { DrawnPage } from '../src/app/prerender.ts'
import { notFoundWords } from '../src/app/not-found/words.ts'
import { bundleScript } from './bundle-script.ts'
import { escapeHtml } from './page-head.ts'
import { withPolicy } from './page-policy.ts'

const SCRIPT = fileURLToPath(new URL('../src/app/not-found/lost.ts', import.meta.url))

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c2127, #e9e6df); --soft: light-dark(#5b646f, #9aa4af);
  --paper: light-dark(#fbfaf7, #14171b); --line: light-dark(#e5e1d8, #2d333b); --link: light-dark(#1a63a3, #6db3ee) }
:root[data-theme='light'] { color-scheme: light }
:root[data-theme='dark'] { color-scheme: dark }
body { max-width: 620px; margin: 0 auto; padding: clamp(40px, 12vh, 110px) 20px;
  background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, 'Segoe UI', sans-serif }
section + section { margin-top: 44px; padding-top: 32px; border-top: 1px solid var(--line) }
h1, h2 { margin: 0 0 12px; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.015em }
p { margin: 0 0 14px }
ul { margin: 0 0 18px; padding: 0; list-style: none }
li a { display: inline-block; padding: 4px 0; font-size: 1.15rem; font-weight: 600 }
a { color: var(--link); text-underline-offset: 0.18em }
code { color: var(--soft); overflow-wrap: anywhere }
`

/** The theme that the reader chose, before anything is drawn; as in every page of the site. */
const THEME = /<script>([\s\S]*?)<\/script>/

const section = (language: 'en' | 'fr', heading: 'h1' | 'h2', site: string | null): string => {
  const w = notFoundWords[language]
  const home = site === null ? '' : new URL(language === 'en' ? '' : `${language}/`, site).pathname
  return `
    <section lang="${language}">
      <${heading}>${escapeHtml(w.title)}</${heading}>
      <p>${escapeHtml(w.text)} <code></code></p>
      <div class="perhaps" hidden><p>${escapeHtml(w.perhaps)}</p><ul></ul></div>
      <p class="home"${home === '' ? ' hidden' : ''}><a href="${escapeHtml(home)}">${escapeHtml(w.home)}</a></p>
      <p class="shorten"${home === '' ? '' : ' hidden'}>${escapeHtml(w.shorten)}</p>
    </section>`
}

/**
 * The page that a host shows for whatever is not there. It may be shown at any depth, so it carries all that it
 * needs, finds the site above it, and offers the pages whose addresses come near.
 */
export const notFoundPage = async (
  pages: readonly DrawnPage[],
  template: string,
  site: string | null,
): Promise<string> => {
  const { code } = await bundleScript(SCRIPT)
  const links = pages.map(
    ({ path, language, head }) => `<a href="${path}" lang="${language}">${escapeHtml(head.title)}</a>`,
  )
  return withPolicy(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(notFoundWords.en.title)} · MAPI on Demand</title>
    <script>${THEME.exec(template)?.[1] ?? ''}</script>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>${section('en', 'h1', site)}${section('fr', 'h2', site)}
    </main>
    <template>${links.join('')}</template>
    <script>${code}</script>
  </body>
</html>
`,
    [],
  )
}
