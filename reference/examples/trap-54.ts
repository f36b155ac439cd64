// For: T-54
// En: Four names for one number; which it is depends on where it stands.
// Fr: Plusieurs noms pour un nombre ; lequel c'est dépend de l'endroit où il figure.
// Prints: 8 8 8 · 1 1 1 · 2 2 2

import {
  FLUSH_FORCE, FLUSH_UPLOAD, STATUS_AVAILABLE, STATUS_DEFAULT_OUTBOUND, STATUS_FLUSH_QUEUES,
  STATUS_OFFLINE, STATUS_SETTINGS_DIALOG, STATUS_SIMPLE_STORE, STATUS_VALIDATE_STATE,
} from 'mapi'

console.log(STATUS_FLUSH_QUEUES, STATUS_SIMPLE_STORE, FLUSH_FORCE)
console.log(STATUS_AVAILABLE, STATUS_VALIDATE_STATE, STATUS_DEFAULT_OUTBOUND)
console.log(FLUSH_UPLOAD, STATUS_OFFLINE, STATUS_SETTINGS_DIALOG)
