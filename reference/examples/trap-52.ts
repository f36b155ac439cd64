// For: T-52
// Views: objects
// En: What always works, whichever page is right: a larger block, a copy, and the smaller one freed.
// Fr: Ce qui marche toujours, quelle que soit la page qui a raison : un bloc plus grand, une copie, et le petit libéré.
// Prints: 32 7

import { MAPIAllocateBuffer, MAPIFreeBuffer, MAPIInitialize, MAPIUninitialize } from 'mapi'

MAPIInitialize(null)
const small = MAPIAllocateBuffer(16)
small[0] = 7
const large = MAPIAllocateBuffer(32)
large.set(small)
MAPIFreeBuffer(small)
console.log(large.length, large[0])
MAPIFreeBuffer(large)
MAPIUninitialize()
