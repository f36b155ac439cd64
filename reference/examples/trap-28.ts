// For: T-28
// En: As a mask, a row that was added would also be a change and an error.
// Fr: Comme masque, une ligne ajoutée serait aussi un changement et une erreur.
// Prints: 1 2 3 · true true

import { TABLE_CHANGED, TABLE_ERROR, TABLE_ROW_ADDED } from 'mapi'

console.log(TABLE_CHANGED, TABLE_ERROR, TABLE_ROW_ADDED)
console.log((TABLE_ROW_ADDED & TABLE_CHANGED) !== 0, (TABLE_ROW_ADDED & TABLE_ERROR) !== 0)
