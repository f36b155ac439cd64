import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Whether the module was started by itself, not imported. */
export const isMain = (url) =>
  process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1])
