/** What can be read in the code's place: the learner's own text, a solution, the world. */
export type CodeTab = 'steps' | 'solution' | 'world'
