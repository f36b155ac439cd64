/** Made by build/reference/plugin.ts. */
declare module 'virtual:reference' {
  export const pages: readonly import('./page.ts').PageSummary[]
  export const loaders: Readonly<Record<string, () => Promise<import('./page.ts').ReferencePage>>>
}

/** Made by build/reference/plugin.ts: every name, for the search and for links. */
declare module 'virtual:reference-names' {
  /** A name on each line: name, address, group, value, parted by tabs. */
  export const names: string
}
