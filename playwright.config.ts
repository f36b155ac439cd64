import { defineConfig } from '@playwright/test'
import { requireBrowser } from './scripts/browser.mjs'

const port = Number(process.env['E2E_PORT'] ?? 4517)
const base = '/any/sub/path/'
const address = `http://127.0.0.1:${String(port)}${base}`

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.{test,spec}.ts',
  outputDir: 'test-results',
  reporter: 'line',
  retries: 0,
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  webServer: {
    command: `node scripts/serve.mjs --strict --port ${String(port)} --base ${base}`,
    url: address,
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    // What is kept for offline use would stand between a test and what it measures.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: requireBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
