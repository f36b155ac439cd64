import { MAPI_E_NOT_INITIALIZED } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import { called, check, inOrder, mistake, misused, theProgram } from '../../src/course/checks/language.ts'

const [initialize, logon, logoff, release, uninitialize] = [
  called('MAPIInitialize'),
  called('MAPILogonEx'),
  called('IMAPISession::Logoff'),
  called('IMAPISession::Release'),
  called('MAPIUninitialize'),
]
const order = {
  en: 'The session is released before MAPI is uninitialised',
  fr: 'La session est rendue avant que MAPI ne soit close',
}

export const rules: Rules = {
  steps: { initialize, logon, logoff, release, uninitialize },

  checks: [
    check('logged-off', logoff.asOftenAs('MAPILogonEx'), {
      en: 'Every session that was begun is ended',
      fr: 'Chaque session ouverte est fermée',
    }),
    check('released', release.asOftenAs('MAPILogonEx'), {
      en: 'Every reference to a session is given back',
      fr: 'Chaque référence à une session est rendue',
    }),
    check('counts', uninitialize.asOftenAs('MAPIInitialize'), {
      en: 'MAPI is uninitialised as often as it is initialised',
      fr: 'MAPI est close autant de fois qu’elle est initialisée',
    }),
    check('order', inOrder(order, initialize, logon, release, uninitialize), order),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end',
      fr: 'Le programme va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('not-initialised', theProgram.isEndedBy(MAPI_E_NOT_INITIALIZED), {
      en: 'MAPI was not initialised, or no longer: `MAPIInitialize(null)` comes first, `MAPIUninitialize()` last.',
      fr: 'MAPI n’était pas initialisée, ou ne l’était plus : `MAPIInitialize(null)` vient en premier, `MAPIUninitialize()` en dernier.',
    }),
    mistake('released-first', misused('use-after-release'), {
      en: 'You gave the session back and then used it. Log off first; `Release` is the last thing you do with it.',
      fr: 'Vous avez rendu la session, puis vous vous en êtes servi. Déconnectez-vous d’abord ; `Release` est votre dernier geste.',
    }),
  ],
}
