// Which flags a method or a property takes. One bit has many names (TBL_ASYNC, DIR_BACKWARD and TBL_NOADVANCE
// are all 1), so a number can be read only where it is known what it is for.

/** Families of constants, or single constants, that a number may be made of. */
export type Vocabulary = readonly string[]

const timing: Vocabulary = ['TBL_ASYNC', 'TBL_BATCH']

/** By interface and method, or function: what its ulFlags may hold. */
export const METHOD_FLAGS: Readonly<Record<string, Vocabulary>> = {
  'IMAPITable::SetColumns': timing,
  'IMAPITable::Restrict': timing,
  'IMAPITable::SortTable': timing,
  'IMAPITable::QueryColumns': ['TBL_ALL_COLUMNS'],
  'IMAPITable::QueryRows': ['TBL_NOADVANCE'],
  'IMAPITable::FindRow': ['DIR_BACKWARD'],
  'IMAPISession::GetStatusTable': ['MAPI_UNICODE'],
  'IMAPISession::OpenEntry': [
    'MAPI_MODIFY',
    'MAPI_BEST_ACCESS',
    'MAPI_DEFERRED_ERRORS',
    'MAPI_NO_CACHE',
    'MAPI_CACHE_ONLY',
  ],
  'IMAPISession::Logoff': ['LOGOFF_CLIENT'],
  'IMAPIStatus::FlushQueues': ['FLUSH'],
  'IMAPIStatus::ValidateState': ['VALIDATE_STATE'],
  'IMAPIStatus::SettingsDialog': ['SETTINGS_DIALOG'],
  'IMAPIStatus::ChangePassword': ['MAPI_UNICODE'],
  'IMAPIProp::GetProps': ['MAPI_UNICODE'],
  'IMAPIProp::GetPropList': ['MAPI_UNICODE'],
  'IMAPIProp::SaveChanges': ['SAVE_FLAGS'],
  MAPILogonEx: ['LOGON_CLIENT', 'MAPI_UNICODE'],
}

/** By property: the bits its value is made of. */
export const PROPERTY_FLAGS: Readonly<Record<string, Vocabulary>> = {
  PR_STATUS_CODE: ['STATUS_CODE', 'STATUS_CODE_XP'],
  PR_RESOURCE_METHODS: ['STATUS_METHODS'],
  PR_RESOURCE_FLAGS: ['STATUS_RESOURCE_FLAGS'],
  PR_ACCESS: ['ACCESS'],
  PR_MESSAGE_FLAGS: ['MSGFLAG'],
  PR_MSG_STATUS: ['MSGSTATUS'],
  PR_SUBMIT_FLAGS: ['SUBMITFLAG'],
  PR_STORE_SUPPORT_MASK: ['STORE_SUPPORT'],
}

/** By property: the family its value is one of. */
export const PROPERTY_VALUES: Readonly<Record<string, string>> = {
  PR_RESOURCE_TYPE: 'RESOURCE_TYPE',
  PR_OBJECT_TYPE: 'OBJECT_TYPE',
  PR_RECIPIENT_TYPE: 'RECIPIENT_TYPE',
}
