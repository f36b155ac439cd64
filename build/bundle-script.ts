import { build } from 'vite'

export interface Script {
  code: string
  modules: string[]
}

/** Bundles a script to one text that needs nothing else. */
export async function bundleScript(entry: string): Promise<Script> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'unused', fileName: 'script' },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error(`${entry}: the bundler gave nothing`)
  const [{ code, moduleIds }] = output.output
  return { code: code.trim(), modules: moduleIds }
}
