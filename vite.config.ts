import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { chunkModules } from './build/chunk-modules.ts'
import { lessons } from './build/lessons.ts'
import { declarationsOfMapi } from './build/mapi-declarations.ts'
import { monacoTrim } from './build/monaco-trim.ts'
import { offline } from './build/offline.ts'
import { pages } from './build/pages.ts'
import { programs } from './build/programs.ts'
import { races } from './build/races.ts'
import { reference } from './build/reference/plugin.ts'
import { sandbox } from './build/sandbox.ts'
import { siteAddress } from './build/site-address.ts'
import { statecharts } from './build/statecharts/plugin.ts'
import { versions } from './build/versions.ts'

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    lessons(import.meta.dirname),
    programs(import.meta.dirname),
    races(import.meta.dirname),
    reference(import.meta.dirname),
    versions(import.meta.dirname),
    chunkModules(),
    monacoTrim(),
    declarationsOfMapi(),
    sandbox(),
    statecharts(),
    pages(() => {
      const root = import.meta.dirname
      return [svelte(), lessons(root), programs(root), races(root), reference(root), versions(root)].flat()
    }, siteAddress(process.env['SITE_URL'])),
    offline(),
  ],
  worker: { format: 'es', plugins: () => [monacoTrim()] },
  build: { target: 'es2022', chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false } },
})
