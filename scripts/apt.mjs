// Debian's packages, for those who may install some.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether a package can be installed without asking anybody. */
export const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Installs a package, or throws what apt-get had to say. */
export const aptInstall = (name) => {
  const apt = (...args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '--yes', '--no-install-recommends', name)
}
