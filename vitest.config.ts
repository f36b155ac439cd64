import { svelteTesting } from '@testing-library/svelte/vite'
import { configDefaults, defineConfig } from 'vitest/config'

/** What draws on a page, or is reactive, runs in jsdom; all the rest in Node. */
const components = ['tests/{app,editor,language,stage}/**/*.test.ts', 'tests/**/*.svelte.test.ts']

/** A test that takes so long hangs; a busy machine may be slow. */
const HANGS_MS = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: HANGS_MS,
          // The engine keeps nothing between runs, so its modules need not be loaded anew for every file.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...components, 'tests/e2e/**', 'tests/bench/**'],
        },
      },
      {
        extends: './vite.config.ts',
        plugins: [svelteTesting()],
        test: {
          name: 'components',
          environment: 'jsdom',
          testTimeout: HANGS_MS,
          include: components,
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
