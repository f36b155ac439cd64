import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { bundleScript, type Script } from './bundle-script.ts'
import { withPolicy } from './page-policy.ts'
import { scriptHash } from './script-hash.ts'

const MODULE = 'virtual:sandbox'
const source = (name: string): string => fileURLToPath(new URL(`../src/sandbox/${name}`, import.meta.url))

/**
 * `virtual:sandbox`: the runtime of a run and the script of its frame, as texts. The built page gets the
 * content security policy that lets that frame run, and nothing else.
 */
export function sandbox(): Plugin {
  let scripts: Promise<{ runtime: Script; frame: Script }> | undefined
  const bundle = async (): Promise<{ runtime: Script; frame: Script }> => {
    const frame = await bundleScript(source('frame.ts'))
    return { frame, runtime: await bundleScript(source('runtime.ts')) }
  }
  return {
    name: 'sandbox',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const { runtime, frame } = await (scripts ??= bundle())
      for (const module of [...runtime.modules, ...frame.modules])
        if (!module.includes('node_modules') && !module.startsWith('\0')) this.addWatchFile(module)
      return [
        `export const runtime = ${JSON.stringify(runtime.code)}`,
        `export const frame = ${JSON.stringify(frame.code)}`,
        `export const frameHash = ${JSON.stringify(scriptHash(frame.code))}`,
      ].join('\n')
    },
    watchChange() {
      scripts = undefined
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server }) {
        if (server) return html
        const { frame } = await (scripts ??= bundle())
        return withPolicy(html, [scriptHash(frame.code)])
      },
    },
  }
}
