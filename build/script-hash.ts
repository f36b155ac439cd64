import { createHash } from 'node:crypto'

/** What a content security policy calls a script that may run. */
export const scriptHash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`
