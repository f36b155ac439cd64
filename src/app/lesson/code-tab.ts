/** What can be read in the code's place: the learner's own text, a solution, the same in C++, the world. */
export type CodeTab = 'steps' | 'solution' | 'cpp' | 'world'
