/** The shell as it has to be for a page at `path`, counted from the root of the site: its addresses are relative. */
export const shellAt = (path: string, shell: string): string => {
  const up = '../'.repeat(path.split('/').length - 1) || './'
  return shell.replace(/(href|src|data-root)="\.\//g, `$1="${up}`)
}
