/** Made by build/races.ts from the folder of races. */
declare module 'virtual:races' {
  export const races: readonly import('./ready.ts').RaceSummary[]
  export const loaders: Readonly<Record<string, () => Promise<import('./ready.ts').ReadyRace>>>
}
