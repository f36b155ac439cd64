// For: T-56, MAPI_E_CANCEL, MAPI_W_CANCEL_MESSAGE
// En: Three numbers: of the user, of a transport, of the spooler.
// Fr: Trois nombres : celui de l'utilisateur, celui d'un transport, celui du spouleur.
// Prints: 80040113 80040501 40580

import { MAPI_E_CANCEL, MAPI_E_USER_CANCEL, MAPI_W_CANCEL_MESSAGE } from 'mapi'

console.log(MAPI_E_USER_CANCEL.toString(16), MAPI_E_CANCEL.toString(16), MAPI_W_CANCEL_MESSAGE.toString(16))
