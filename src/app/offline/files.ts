/** Every file of a version of the site, by its path from the root, with what tells one version of it from another. */
export type Files = Readonly<Record<string, string>>

/** What stands for an address of the site. */
export type Answer =
  | { kind: 'file'; path: string }
  /** A folder that was asked for without the slash at its end: relative addresses in the page would be wrong. */
  | { kind: 'redirect'; to: string }
  | { kind: 'unknown' }

const PAGE = 'index.html'

/** What a static host would answer to `path`, counted from the root of the site. */
export const answerTo = (path: string, files: Files): Answer => {
  const file = path === '' || path.endsWith('/') ? path + PAGE : path
  if (Object.hasOwn(files, file)) return { kind: 'file', path: file }
  return Object.hasOwn(files, `${path}/${PAGE}`) ? { kind: 'redirect', to: `${path}/` } : { kind: 'unknown' }
}

/** Where a file is asked for: some hosts send the reader of `x/index.html` on to `x/`. */
export const addressOf = (path: string): string =>
  path === PAGE || path.endsWith(`/${PAGE}`) ? path.slice(0, -PAGE.length) : path
