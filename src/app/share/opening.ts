// All that opens links and files, and says what became of them, in one piece that is loaded when something comes.
export { default as ArrivalNote } from './ArrivalNote.svelte'
export { openFile } from './file.ts'
export { openLink } from './link.ts'
