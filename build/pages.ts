import type { OutputAsset, OutputBundle, OutputChunk } from 'rolldown'
import { createServer } from 'vite'
import type { Plugin } from 'vite'
import type { DrawnPage, drawPages } from '../src/app/prerender.ts'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

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

/** The built module of a lesson: a page asks for it at once, not only when the app does. */
const moduleOf = (bundle: OutputBundle, slug: string): string | null =>
  Object.values(bundle)
    .filter(isChunk)
    .find(({ facadeModuleId }) => facadeModuleId === `\0virtual:lesson/${slug}`)?.fileName ?? null

/** The fonts that every page is written in: asked for at once, so that no text is set twice. */
const fontsOf = (bundle: OutputBundle): readonly string[] =>
  Object.keys(bundle).filter((fileName) => fileName.endsWith('.woff2') && fileName.includes('atkinson'))

/** The page as the bundler made it, with the content, the head and the addresses of one page of the site. */
const pageFrom = (
  template: string,
  page: DrawnPage,
  lessonModule: string | null,
  fonts: readonly string[],
): string => {
  const { head, toRoot, language, body } = page
  const links = head.alternates.map(
    (alternate) => `<link rel="alternate" hreflang="${alternate.language}" href="${alternate.href}" />`,
  )
  for (const font of fonts)
    links.push(`<link rel="preload" as="font" type="font/woff2" crossorigin href="${toRoot}${font}" />`)
  if (lessonModule) links.push(`<link rel="modulepreload" crossorigin href="${toRoot}${lessonModule}" />`)
  return template
    .replace(/(href|src)="\.\//g, `$1="${toRoot}`)
    .replace('<html lang="en" data-root="./">', `<html lang="${language}" data-root="${toRoot}" data-built>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(head.title)}</title>`)
    .replace(
      'name="description" content=""',
      () => `name="description" content="${escape(head.description)}"`,
    )
    .replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>`)
}

/**
 * Writes a page of its own for the contents and every lesson in every language, with its text in it: it can
 * be read before the app is there, and without it. All addresses are relative, so the folder works anywhere.
 */
export const pages = (plugins: () => Plugin[]): Plugin => {
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
        for (const page of await draw(root, plugins)) {
          const source = pageFrom(
            html,
            page,
            page.lesson === null ? null : moduleOf(bundle, page.lesson),
            fontsOf(bundle),
          )
          if (page.path === '') template.source = source
          else this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source })
        }
      },
    },
  }
}
