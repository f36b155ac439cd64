// From what is written to HTML: names become code, and names that the reference knows become links.
import type { Language } from '../../src/language/language.svelte.ts'
import { highlight } from '../../src/editor/tokens.ts'
import { inlineProse, prose } from '../../src/course/prose.ts'

/** Where a name is explained, below the folder of the reference; null for one that it does not know. */
export type Addresses = ReadonlyMap<string, string>

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Names that are also words. */
const ORDINARY = new Set(['Sleep'])
const NAME = /I[A-Z]\w+::\w+|[A-Za-z]\w*/g
const CONSTANT = /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/

export class Typesetter {
  readonly #addresses: Addresses

  constructor(addresses: Addresses) {
    this.#addresses = addresses
  }

  /** A link to where a name is explained; every page lies beside every other. */
  link(name: string, self = ''): string {
    const address = this.#addresses.get(name)
    const direction = { FLUSH_UPLOAD: 'out', FLUSH_DOWNLOAD: 'in' }[name]
    const code =
      direction === undefined
        ? `<code>${escape(name)}</code>`
        : `<code class="dir ${direction}"><span aria-hidden="true">${direction === 'out' ? '▲' : '▼'}</span> ${name}</code>`
    return address === undefined || address === `${self}/` ? code : `<a href="../${address}">${code}</a>`
  }

  /** Paragraphs. */
  prose(text: string, language: Language, self = ''): string {
    return this.#linked(prose(this.#ticked(text), language), self)
  }

  /** A line. */
  line(text: string, language: Language, self = ''): string {
    return this.#linked(inlineProse(this.#ticked(text), language), self)
  }

  /** A declaration in the colours of the editor. */
  code(source: string, label: string, colours = highlight): string {
    const lines = colours(source).map((pieces) =>
      pieces.map(({ text, kind }) => `<span class="${kind}">${escape(text)}</span>`).join(''),
    )
    return `<pre tabindex="0" aria-label="${escape(label)}"><code>${lines.join('\n')}</code></pre>`
  }

  /** Puts names that stand in a sentence between backticks. */
  #ticked(text: string): string {
    return text
      .split('`')
      .map((part, index) =>
        index % 2 === 1
          ? part
          : part.replace(NAME, (name) =>
              (this.#addresses.has(name) && !ORDINARY.has(name)) || CONSTANT.test(name)
                ? `\u0000${name}\u0000`
                : name,
            ),
      )
      .join('`')
      .replaceAll('\u0000', '`')
  }

  #linked(html: string, self: string): string {
    return html.replace(
      /<code(?: class="dir \w+")?>(?:<span[^>]*>.<\/span> )?([\w-]+(?:::\w+)?)<\/code>/g,
      (_code, name: string) => this.link(name, self),
    )
  }
}
