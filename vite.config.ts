import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { chunkModules } from './build/chunk-modules.ts'

export default defineConfig({
  base: './',
  plugins: [svelte(), chunkModules()],
  build: { target: 'es2022', chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false } },
})
