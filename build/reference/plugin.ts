import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { ReferencePage } from '../../src/reference/page.ts'
import { deskFor, indexOf, referencePages } from './pages.ts'

const INDEX = 'virtual:reference'
const NAMES = 'virtual:reference-names'
const PAGE = 'virtual:reference/'

interface Made {
  pages: readonly ReferencePage[]
  names: string
}

const make = (root: string): Made => {
  const desk = deskFor(root)
  const names = indexOf(desk).map(({ name, address, group, value }) =>
    [name, address, group, value].join('\t'),
  )
  return { pages: referencePages(desk, root), names: names.join('\n') }
}

/**
 * Makes the reference into modules: `virtual:reference` lists the pages and loads each, `virtual:reference/SLUG` is
 * a page, and `virtual:reference-names` has every name with its address. What is written stands in reference/, the rest comes from the sources.
 */
export const reference = (root: string): Plugin => {
  let made: Made | undefined
  const all = (): Made => (made ??= make(root))
  return {
    name: 'reference',
    resolveId: (id) => (id === INDEX || id === NAMES || id.startsWith(PAGE) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${INDEX}`) {
        const { pages } = all()
        const list = pages.map(({ slug, group, title, section }) => ({ slug, group, title, section }))
        const loaders = pages.map(
          ({ slug }) =>
            `${JSON.stringify(slug)}: () => import(${JSON.stringify(PAGE + slug)}).then((m) => m.default)`,
        )
        return [
          `export const pages = ${JSON.stringify(list)}`,
          `export const loaders = { ${loaders.join(', ')} }`,
        ].join('\n')
      }
      if (id === `\0${NAMES}`) return `export const names = ${JSON.stringify(all().names)}`
      if (id.startsWith(`\0${PAGE}`)) {
        const slug = id.slice(PAGE.length + 1)
        const page = all().pages.find((one) => one.slug === slug)
        return page ? `export default ${JSON.stringify(page)}\n` : null
      }
      return null
    },
    watchChange(file) {
      if (file.startsWith(join(root, 'reference')) || file.startsWith(join(root, 'src/mapi')))
        made = undefined
    },
  }
}
