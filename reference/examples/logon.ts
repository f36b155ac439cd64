// For: MAPILogonEx, IMAPISession, MAPI_E_LOGON_FAILED, MapiError, LOGON_CLIENT
// En: A profile that does not exist is a logon that fails: the error carries the result, its name and the call.
// Fr: Un profil qui n'existe pas, et l'ouverture échoue : l'erreur porte le résultat, son nom et l'appel.
// Prints: MAPI_E_LOGON_FAILED MAPILogonEx 80040111

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXPLICIT_PROFILE, MAPI_EXTENDED,
  MAPI_NEW_SESSION, MapiError,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED | MAPI_NEW_SESSION)
try {
  MAPILogonEx(0, 'Nobody', null, MAPI_EXTENDED | MAPI_EXPLICIT_PROFILE)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name, error.method, error.hr.toString(16))
}
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
