import { Marked } from 'marked'
import { FLUSH_DOWNLOAD, FLUSH_UPLOAD } from '../src/mapi/api/constants.ts'
import type { Language } from '../src/language/language.svelte.ts'
import { typeset } from '../src/course/typeset.ts'
import { pageAddress } from '../src/course/lesson.ts'

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

const renderer = (language: Language): Marked =>
  new Marked({
    renderer: {
      codespan: ({ text }) => codeSpan(text),
      text(token) {
        if (token.type === 'text' && token.tokens) return this.parser.parseInline(token.tokens)
        return typeset('escaped' in token && token.escaped ? token.text : escape(token.text), language)
      },
      blockquote({ tokens }) {
        return `<aside class="note">${this.parser.parse(tokens)}</aside>`
      },
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens)
        if (!href.startsWith('page:')) return `<a href="${escape(href)}">${inside}</a>`
        return `<a href="${pageAddress(href.slice(5), language)}" rel="noopener" target="_blank">${inside}</a>`
      },
    },
  })

const renderers: Readonly<Record<Language, Marked>> = { en: renderer('en'), fr: renderer('fr') }

/** Prose as HTML. */
export const prose = (markdown: string, language: Language): string =>
  renderers[language].parse(markdown, { async: false }).trim()

/** One line of prose as HTML, without a paragraph around it. */
export const inlineProse = (markdown: string, language: Language): string =>
  renderers[language].parseInline(markdown, { async: false })
