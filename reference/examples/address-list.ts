// For: FreePadrlist
// Views: objects
// En: Null is allowed, as for the other functions that free; an address list here is the program's own array.
// Fr: Null est permis, comme pour les autres fonctions qui libèrent ; ici une liste d'adresses est un tableau du programme.

import { FreePadrlist, MAPIInitialize, MAPIUninitialize } from 'mapi'

MAPIInitialize(null)
FreePadrlist(null)
MAPIUninitialize()
