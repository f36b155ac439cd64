// For: IMAPISession::Advise, IMAPISession::Unadvise, IMAPIAdviseSink, IMAPIAdviseSink::OnNotify, IMAPIAdviseSink::AddRef, IMAPIAdviseSink::Release, EXTENDED_NOTIFICATION, NOTIFICATION, SessionEvent, FNEV, NT-03, MAPI_E_INVALID_PARAMETER
// En: The sink is referenced at Advise and released at Unadvise; a number that is no connection is an error.
// Fr: Le récepteur est référencé par Advise et libéré par Unadvise ; un numéro qui n'est pas une connexion est une erreur.
// Prints: AddRef · Release · MAPI_E_INVALID_PARAMETER

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MapiError, fnevCriticalError,
  fnevExtended, type EXTENDED_NOTIFICATION, type IMAPIAdviseSink,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const sink: IMAPIAdviseSink<EXTENDED_NOTIFICATION> = {
  OnNotify: (count) => console.log('OnNotify', count),
  AddRef: () => {
    console.log('AddRef')
    return 1
  },
  Release: () => {
    console.log('Release')
    return 0
  },
}
const connection = session.Advise(null, fnevExtended | fnevCriticalError, sink)
session.Unadvise(connection)
try {
  session.Unadvise(connection)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
