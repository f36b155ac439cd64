// Finds the Chromium that the end-to-end tests drive. `node scripts/browser.mjs` prints its path.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { aptInstall, mayInstall } from './apt.mjs'
import { isMain } from './main-module.mjs'

export class NoBrowser extends Error {
  constructor(reason) {
    super(
      `${reason}\n` +
        'The end-to-end tests need Chromium or Chrome. One of these gives them one:\n' +
        '  CHROME_PATH=/path/to/chrome npm test     the one you have\n' +
        '  npx playwright install chromium          one of their own, in your home folder\n' +
        '  apt-get install chromium                 that of Debian (done for you as root)',
    )
    this.name = 'NoBrowser'
  }
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))

/** Where a browser usually is, the likeliest first. */
const usualPlaces = () => {
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
  return COMMANDS.flatMap((command) => [join('/usr/bin', command), ...onPath(command)])
}

/** Ubuntu's `chromium-browser` may be a stub that only asks for a snap; such a one does not start. */
const starts = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0)

/**
 * Path of a browser that starts, or null. Throws `NoBrowser` where CHROME_PATH names none.
 * @returns {string | null}
 */
export const findBrowser = () => {
  const wanted = process.env.CHROME_PATH
  if (wanted) {
    if (starts(wanted)) return wanted
    throw new NoBrowser(`CHROME_PATH is "${wanted}", and no browser starts there.`)
  }
  return [...usualPlaces(), chromium.executablePath()].find(starts) ?? null
}

const install = () => {
  console.log('No Chromium here; installing the one of the distribution.')
  try {
    aptInstall('chromium')
  } catch (error) {
    throw new NoBrowser(`apt-get could not install chromium (${error.message}).`)
  }
}

/**
 * Path of a browser that starts, or throws `NoBrowser`.
 * @returns {string}
 */
export const requireBrowser = () => {
  const found = findBrowser()
  if (!found) throw new NoBrowser('No Chromium or Chrome was found.')
  return found
}

/**
 * The same, after installing one where that is possible.
 * @returns {string}
 */
export const ensureBrowser = () => {
  if (!findBrowser() && mayInstall()) install()
  return requireBrowser()
}

if (isMain(import.meta.url)) {
  try {
    console.log(ensureBrowser())
  } catch (error) {
    console.error(error instanceof NoBrowser ? error.message : error)
    process.exitCode = 1
  }
}
