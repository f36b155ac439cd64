// What the model says, in the language of the page. The catalogue is large, needed once something has run,
// and only by those who do not read English: it comes late.
import { language } from '../language.svelte.ts'
import type { Translator } from './translate.ts'

let french = $state.raw<Translator | null>(null)
let loading: Promise<void> | null = null

const load = async (): Promise<void> => {
  try {
    const [{ translator }, catalogue] = await Promise.all([import('./translate.ts'), import('./fr/index.ts')])
    french = translator(catalogue.french)
  } catch (error) {
    // English helps more than nothing; whoever asks next tries again.
    loading = null
    console.warn(error)
  }
}

/** Fetches what the language of the page needs, so that nothing is shown in English first. Never fails. */
export const loadModelWords = async (): Promise<void> => {
  if (language.current !== 'fr') return
  loading ??= load()
  await loading
}

const current = (): Translator | null => {
  if (language.current !== 'fr') return null
  if (french === null) void loadModelWords()
  return french
}

/** A sentence of the model: why a call failed, a remark, a fault. Reactive. */
export const modelSaid = (text: string): string => current()?.sentence(text) ?? text

/** What stands beside a result (`1 row`), or what kind of thing the program holds (`bookmark`). Reactive. */
export const noteSaid = (text: string): string => current()?.note(text) ?? text
