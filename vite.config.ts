import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { chunkModules } from './build/chunk-modules.ts'
import { lessons } from './build/lessons.ts'

export default defineConfig({
  base: './',
  plugins: [svelte(), lessons(import.meta.dirname), chunkModules()],
  build: { target: 'es2022', chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false } },
})
