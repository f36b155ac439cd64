import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // It stands on almost every element of hundreds of built pages: `svelte-` before it would be a tenth of them.
    cssHash: ({ hash, css }) => `s${hash(css)}`,
  },
}
