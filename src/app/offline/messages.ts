/** Tells a version that waits to take the place of the one in use. */
export const USE_NOW = 'use-now'

/** The script that keeps the site, at its root. */
export const WORKER_FILE = 'service-worker.js'

/** A page without content at the root of the site, for the app to draw any page in. */
export const SHELL_FILE = 'shell.html'
