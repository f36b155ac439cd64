// For: MAPIAllocateBuffer, MAPIAllocateMore, MAPIFreeBuffer, SBinary
// Views: objects
// En: One block, one linked to it: freeing the first frees both.
// Fr: Un bloc, un autre qui lui est lié : libérer le premier libère les deux.
// Prints: 64 32

import {
  MAPIAllocateBuffer, MAPIAllocateMore, MAPIFreeBuffer, MAPIInitialize, MAPIUninitialize,
} from 'mapi'

MAPIInitialize(null)
const root = MAPIAllocateBuffer(64)
const linked = MAPIAllocateMore(32, root)
console.log(root.length, linked.length)
MAPIFreeBuffer(root)
MAPIFreeBuffer(null)
MAPIUninitialize()
