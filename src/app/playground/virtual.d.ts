/** Made by build/programs.ts from the folder of ready programs. */
declare module 'virtual:programs' {
  interface ReadyProgram {
    readonly name: string
    /** The lesson whose solution it is; null where it has a text of its own. */
    readonly lesson: string | null
    /** Name of the world in the gallery that suits it. */
    readonly world: string
    readonly title: import('../../course/sentence.ts').Sentence
    readonly about: import('../../course/sentence.ts').Sentence
  }
  export const programs: readonly ReadyProgram[]
  /** The text of each. */
  export const loaders: Readonly<Record<string, () => Promise<import('../../course/sentence.ts').Sentence>>>
}
