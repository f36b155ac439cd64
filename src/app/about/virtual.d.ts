/** Made by build/versions.ts from what was installed when the site was built. */
declare module 'virtual:versions' {
  interface Version {
    readonly name: string
    readonly version: string
    readonly license: string
  }
  export const app: Version
  export const libraries: readonly Version[]
}
