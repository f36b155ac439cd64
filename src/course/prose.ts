// Prose as HTML: in the build for the course, in the page for a lesson that comes from outside. Whoever wrote it, only
// what stands here comes out of it: HTML in the text is text, pictures are their words, links lead to pages of the
// documentation or, by https, elsewhere. tests/app/guest/prose.test.ts tries to get past that.
import { Marked } from 'marked'
import type { Language } from '../language/language.svelte.ts'
import { FLUSH_DOWNLOAD, FLUSH_UPLOAD } from '../mapi/api/constants.ts'
import { pageAddress } from './lesson.ts'
import { PAGE } from './lesson-schema.ts'
import { typeset } from './typeset.ts'

/** Names that speak of a direction carry its colour and arrow wherever they stand. */
const DIRECTIONS: Readonly<Record<string, 'out' | 'in'>> = Object.fromEntries([
  ...Object.keys({ FLUSH_UPLOAD }).map((name) => [name, 'out'] as const),
  ...Object.keys({ FLUSH_DOWNLOAD }).map((name) => [name, 'in'] as const),
])

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const codeSpan = (text: string): string => {
  const direction = DIRECTIONS[text]
  if (!direction) return `<code>${escape(text)}</code>`
  return `<code class="dir ${direction}"><span aria-hidden="true">${direction === 'out' ? '▲' : '▼'}</span> ${escape(text)}</code>`
}

/** Where a link leads; null where it must not lead. */
const addressOf = (href: string, language: Language): string | null => {
  const page = /^page:(.*)$/.exec(href)?.[1]
  if (page !== undefined) return PAGE.test(page) ? pageAddress(page, language) : null
  const address = URL.canParse(href) ? new URL(href) : null
  return address?.protocol === 'https:' ? address.href : null
}

const renderer = (language: Language): Marked =>
  new Marked({
    renderer: {
      codespan: ({ text }) => codeSpan(text),
      text(token) {
        if (token.type === 'text' && token.tokens) return this.parser.parseInline(token.tokens)
        // Even what is called escaped: behind a `<script>` that stays open the parser calls everything so.
        return typeset(escape(token.text), language)
      },
      blockquote({ tokens }) {
        return `<aside class="note">${this.parser.parse(tokens)}</aside>`
      },
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens)
        const address = addressOf(href, language)
        if (address === null) return inside
        return `<a href="${escape(address)}" rel="noopener" target="_blank">${inside}</a>`
      },
      html: ({ text }) => escape(text),
      image: ({ text }) => escape(text),
      checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
      // The lesson's own headings are the page's.
      heading({ tokens }) {
        return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`
      },
      code: ({ text }) => `<pre><code>${escape(text)}</code></pre>`,
    },
  })

const renderers: Readonly<Record<Language, Marked>> = { en: renderer('en'), fr: renderer('fr') }

/** Prose as HTML. */
export const prose = (markdown: string, language: Language): string =>
  renderers[language].parse(markdown, { async: false }).trim()

/** One line of prose as HTML, without a paragraph around it. */
export const inlineProse = (markdown: string, language: Language): string =>
  renderers[language].parseInline(markdown, { async: false })
