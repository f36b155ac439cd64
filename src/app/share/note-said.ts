import type { Note } from './shared.ts'
import { shareWords } from './words.ts'

/** What a note says to the reader. */
export const noteSaid = (note: Note): string => {
  const { notes } = shareWords().opened
  switch (note.kind) {
    case 'newer':
      return notes.newer(note.version)
    case 'wrong inputs':
      return notes.wrongInputs(note.count)
    case 'too large':
      return notes.tooLarge
    case 'no program':
      return notes.noProgram
    case 'no world':
      return notes.noWorld
    case 'wrong world':
      return notes.wrongWorld
    default:
      return notes[note.kind]
  }
}
