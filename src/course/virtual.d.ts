/** Made by build/lessons.ts from the folder of lessons. */
declare module 'virtual:course' {
  export const parts: readonly import('./lesson.ts').Part[]
  export const loaders: Readonly<Record<string, () => Promise<import('./lesson.ts').Lesson>>>
}
