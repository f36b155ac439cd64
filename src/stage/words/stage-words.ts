import { words } from '../../language/language.svelte.ts'
import type { StageWords } from './en.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** What the stage says, in the language of the page; reactive. */
export const stageWords = (): StageWords => words({ en, fr })
