import { words } from '../../language/language.svelte.ts'
import type { AppWords } from './en.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** What the shell says, in the current language. */
export const appWords = (): AppWords => words({ en, fr })
