import { join } from 'node:path'
import type { OutputAsset, OutputBundle, OutputChunk } from 'rolldown'

import { createServer, normalizePath } from 'vite'
import type { Plugin } from 'vite'
import type { DrawnPage, drawPages } from '../src/app/prerender.ts'
import { SHELL_FILE } from '../src/app/offline/messages.ts'
import { notFoundPage } from './not-found.ts'
import { announcements, escapeHtml, preloads } from './page-head.ts'
import type { Loaded } from './page-head.ts'
import { robotsFile, sitemapFile } from './site-files.ts'

/** Draws every page of the site with the app itself, without a browser. */
const draw = async (root: string, plugins: () => Plugin[]): Promise<readonly DrawnPage[]> => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: plugins(),
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    const module = (await server.ssrLoadModule('/src/app/prerender.ts')) as { drawPages: typeof drawPages }
    return await module.drawPages()
  } finally {
    await server.close()
  }
}

const isChunk = (output: OutputChunk | OutputAsset): output is OutputChunk => output.type === 'chunk'

/** The chunk that begins with a module of ours, or with a virtual one. */
const chunkOf = (bundle: OutputBundle, root: string, module: string): OutputChunk => {
  const id = module.startsWith('virtual:') ? `\0${module}` : normalizePath(join(root, module))
  const chunk = Object.values(bundle)
    .filter(isChunk)
    .find(({ facadeModuleId }) => facadeModuleId === id)
  if (!chunk) throw new Error(`No chunk of the build begins with ${module}. Is it loaded by an import()?`)
  return chunk
}

/** Chunks with all that they import, what is imported first. */
const withImports = (bundle: OutputBundle, chunks: readonly OutputChunk[]): readonly OutputChunk[] => {
  const seen = new Set<OutputChunk>()
  const ordered = new Set<OutputChunk>()
  const visit = (chunk: OutputChunk): void => {
    if (seen.has(chunk)) return
    seen.add(chunk)
    for (const fileName of chunk.imports) {
      const imported = bundle[fileName]
      if (imported?.type === 'chunk') visit(imported)
    }
    ordered.add(chunk)
  }
  chunks.forEach(visit)
  return [...ordered]
}

/** The fonts that every page is written in: asked for at once, so that no text is set twice. */
const fontsOf = (bundle: OutputBundle): readonly string[] =>
  Object.keys(bundle).filter((fileName) => fileName.endsWith('.woff2') && fileName.includes('atkinson'))

/** The page as the bundler made it, with the content, the head and the addresses of one page of the site. */
const pageFrom = (template: string, page: DrawnPage, loaded: Loaded, site: string | null): string => {
  const { head, toRoot, language, body } = page
  const links = [...announcements(page, site), ...preloads(page, loaded)]
  return template
    .replace(/(href|src)="\.\//g, `$1="${toRoot}`)
    .replace('<html lang="en" data-root="./">', `<html lang="${language}" data-root="${toRoot}" data-built>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(head.title)}</title>`)
    .replace(
      'name="description" content=""',
      () => `name="description" content="${escapeHtml(head.description)}"`,
    )
    .replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>`)
}

/**
 * Writes a page of its own for the contents and every lesson in every language, with its text in it: it can
 * be read before the app is there, and without it. All addresses are relative, so the folder works anywhere;
 * where the site's own address is known, the head of a page says it too.
 */
export const pages = (plugins: () => Plugin[], site: string | null): Plugin => {
  let root = '.'
  return {
    name: 'pages',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => (server ? html.replace('data-root="./"', 'data-root="/"') : html),
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const template = bundle['index.html']
        if (template?.type !== 'asset') return
        const html = String(template.source)
        const drawn = await draw(root, plugins)
        const fonts = fontsOf(bundle)
        const isNew = (file: string): boolean => !html.includes(file)
        const emit = (fileName: string, source: string): void => {
          this.emitFile({ type: 'asset', fileName, source })
        }
        for (const page of drawn) {
          const chunks = withImports(
            bundle,
            page.modules.map((module) => chunkOf(bundle, root, module)),
          )
          // All at once: each would be found only in the one before, and the app would ask for them once more.
          const modules = chunks.map(({ fileName }) => fileName).filter(isNew)
          // Without its styles a page would be drawn twice.
          const styles = [
            ...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])),
          ].filter(isNew)
          const source = pageFrom(html, page, { modules, styles, fonts }, site)
          if (page.path === '') template.source = source
          else emit(`${page.path}index.html`, source)
        }
        emit(SHELL_FILE, html)
        emit('404.html', await notFoundPage(drawn, html, site))
        emit('robots.txt', robotsFile(site))
        if (site !== null) emit('sitemap.xml', sitemapFile(drawn, site))
      },
    },
  }
}
