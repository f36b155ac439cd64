/** Made by build/mapi-declarations.ts. */
declare module 'virtual:mapi-declarations/*' {
  /** The declarations of 'mapi' with comments in a language, by path from the root of the learner's file system. */
  export const declarations: Readonly<Record<string, string>>
}
