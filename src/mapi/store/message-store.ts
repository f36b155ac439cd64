import {
  MAPI_FOLDER,
  MAPI_MESSAGE,
  MAPI_STORE,
  MAPI_UNICODE,
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_OBJECT_TYPE,
  PR_STORE_ENTRYID,
} from '../api/constants.ts'
import type { NEWMAIL_NOTIFICATION } from '../api/interfaces.ts'
import type { SBinary } from '../api/values.ts'
import type { NewMail } from '../mail-system.ts'
import { longTermId } from '../session/entry-ids.ts'
import { ReadOnlyObject } from '../status/read-only-object.ts'

/** An open message store. Page: `imsgstoreimapiprop`. */
export class MessageStore extends ReadOnlyObject {
  readonly name: string
  readonly entryId: SBinary

  constructor(name: string) {
    const entryId = longTermId(MAPI_STORE, name)
    super(() => [
      { ulPropTag: PR_DISPLAY_NAME, Value: name },
      { ulPropTag: PR_ENTRYID, Value: entryId },
      { ulPropTag: PR_STORE_ENTRYID, Value: entryId },
      { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_STORE },
    ])
    this.name = name
    this.entryId = entryId
  }
}

/** What a store tells of a message that has come into one of its folders. Page: `newmail_notification`. */
export const newMailNotification = ({
  id,
  folder,
  messageClass,
  messageFlags,
}: NewMail): NEWMAIL_NOTIFICATION => ({
  lpEntryID: longTermId(MAPI_MESSAGE, id),
  lpParentID: longTermId(MAPI_FOLDER, folder),
  ulFlags: MAPI_UNICODE,
  lpszMessageClass: messageClass,
  ulMessageFlags: messageFlags,
})
