import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type { Plugin } from 'vite'

const CHARTS = 'virtual:statecharts'

/**
 * `virtual:statecharts` has the drawings of the machines, laid out here: a page loads neither the machines nor
 * what lays them out. Both are loaded when wanted, for the configuration must not depend on the engine.
 */
export const statecharts = (): Plugin => {
  let drawn: Promise<string> | null = null
  const draw = async (): Promise<string> => {
    const file = fileURLToPath(new URL('charts.ts', import.meta.url))
    const { module } = await runnerImport<typeof import('./charts.ts')>(file, {
      configFile: false,
      logLevel: 'error',
    })
    return `export const charts = ${JSON.stringify(await module.charts())}\n`
  }
  return {
    name: 'statecharts',
    resolveId: (id) => (id === CHARTS ? `\0${CHARTS}` : null),
    load: (id) => (id === `\0${CHARTS}` ? (drawn ??= draw()) : null),
  }
}
