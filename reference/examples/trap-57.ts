// For: T-57, ER-04
// En: An operator makes it negative, and the comparison fails; `>>> 0` brings it back.
// Fr: Un opérateur le rend négatif, et la comparaison échoue ; `>>> 0` le ramène.
// Prints: 2147483648 -2147483648 · false true

import { MAPI_UNICODE } from 'mapi'

console.log(MAPI_UNICODE, MAPI_UNICODE | 0)
console.log((MAPI_UNICODE | 0) === MAPI_UNICODE, (MAPI_UNICODE | 0) >>> 0 === MAPI_UNICODE)
