/** Made by build/statecharts/plugin.ts. */
declare module 'virtual:statecharts' {
  export const charts: import('./statecharts/chart.ts').Charts
}
