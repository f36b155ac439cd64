// What of a built page loads something, read in one pass: hundreds of pages need not become trees.
import { Parser } from 'htmlparser2'

const FETCHING = ['href', 'src', 'srcset', 'poster', 'data']
/** Addresses that nobody fetches: where else the page stands, and in which languages. */
const ONLY_NAMED = new Set(['canonical', 'alternate'])

const fetches = (name, attributes) =>
  (name === 'link' && !ONLY_NAMED.has(attributes.rel)) ||
  (name === 'object' && attributes.data !== undefined) ||
  ['src', 'srcset', 'poster'].some((attribute) => attributes[attribute] !== undefined)

const namesScript = (name, { rel, as, src }) =>
  (name === 'script' && Boolean(src)) ||
  (name === 'link' && (rel === 'modulepreload' || (rel === 'preload' && as === 'script')))

/**
 * @param {string} html
 * @returns {{ fetched: string[], scripts: string[], styles: string[], inlineScripts: string[], inlineStyles: string[] }}
 *   addresses of all that the page fetches, of scripts and of styles among them; and what it brings in itself
 */
export const partsOf = (html) => {
  const parts = { fetched: [], scripts: [], styles: [], inlineScripts: [], inlineStyles: [] }
  /** Where the text of the element goes that is being read. */
  let text = null
  const parser = new Parser({
    onopentag(name, attributes) {
      if (fetches(name, attributes))
        parts.fetched.push(...FETCHING.map((attribute) => attributes[attribute]).filter(Boolean))
      if (namesScript(name, attributes)) parts.scripts.push(attributes.src ?? attributes.href)
      if (name === 'link' && attributes.rel === 'stylesheet') parts.styles.push(attributes.href)
      if (name === 'style') text = parts.inlineStyles
      if (name === 'script' && attributes.src === undefined && !attributes.type?.includes('json'))
        text = parts.inlineScripts
      text?.push('')
    },
    ontext(piece) {
      if (text) text[text.length - 1] += piece
    },
    onclosetag() {
      text = null
    },
  })
  parser.end(html)
  return parts
}
