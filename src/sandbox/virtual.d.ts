/** Made by build/sandbox.ts. */
declare module 'virtual:sandbox' {
  /** The script that stands in front of the program in the worker of a run. */
  export const runtime: string
  /** The script of the frame that the worker lives in. */
  export const frame: string
  /** What the content security policy calls that script: `'sha256-…'`. */
  export const frameHash: string
}
