// Finds the Firefox that the tests drive, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process'
import { aptInstall, mayInstall } from './apt.mjs'

const PLACES = [
  ...['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ...['firefox-esr', 'firefox'],
]

const starts = (path) => spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0

const wanted = process.env.FIREFOX_PATH

const find = () => (wanted ? [wanted] : PLACES).find(starts) ?? null

/**
 * Path of a Firefox that starts, or null where there is none and none can be installed.
 * @returns {string | null}
 */
export const ensureFirefox = () => {
  const found = find()
  if (found || wanted || !mayInstall()) return found
  console.log('No Firefox here; installing that of the distribution.')
  try {
    aptInstall('firefox-esr')
  } catch (error) {
    console.error(`apt-get could not install firefox-esr (${error.message}).`)
  }
  return find()
}
