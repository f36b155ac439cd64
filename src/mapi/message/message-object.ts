import {
  FORCE_SUBMIT,
  MAPI_BEST_ACCESS,
  MAPI_E_COMPUTED,
  MAPI_E_NO_ACCESS,
  MAPI_E_NO_RECIPIENTS,
  MAPI_E_SUBMITTED,
  MAPI_MESSAGE,
  MAPI_MODIFY,
  MSGFLAG_UNSENT,
  PR_ACCESS_LEVEL,
  PR_CLIENT_SUBMIT_TIME,
  PR_DEFERRED_SEND_TIME,
  PR_DISPLAY_TO,
  PR_ENTRYID,
  PR_MESSAGE_CLASS,
  PR_MESSAGE_FLAGS,
  PR_OBJECT_TYPE,
  PR_PARENT_ENTRYID,
  PR_RESPONSIBILITY,
  PR_STORE_ENTRYID,
  PR_SUBMIT_FLAGS,
  PT_ERROR,
  PT_NULL,
} from '../api/constants.ts'
import type { PropTag, SPropProblem, SPropValue } from '../api/values.ts'
import { fail, isFailure, ok, success, type Failure, type Outcome } from '../outcome.ts'
import { ReadOnlyObject } from '../status/read-only-object.ts'
import type { MessageStore } from '../store/message-store.ts'
import { wrongFlags } from '../tables/flags.ts'
import { fileTimeOf } from '../values/file-time.ts'
import { PROP_ID, PROP_TYPE } from '../values/prop-tags.ts'
import { copyPropValue } from '../values/prop-values.ts'
import { RecipientTable } from './recipient-table.ts'
import type { SavedMessage } from './saved-message.ts'
import { outgoing, sendTime } from './submission.ts'

/** What the store works out; a client cannot write it. Page: `imapiprop-setprops`. */
const COMPUTED = new Set(
  [
    PR_ACCESS_LEVEL,
    PR_CLIENT_SUBMIT_TIME,
    PR_DISPLAY_TO,
    PR_ENTRYID,
    PR_MESSAGE_FLAGS,
    PR_OBJECT_TYPE,
    PR_PARENT_ENTRYID,
    PR_STORE_ENTRYID,
    PR_SUBMIT_FLAGS,
  ].map(PROP_ID),
)

const FLAGS_ID = PROP_ID(PR_MESSAGE_FLAGS)

export interface MessageAccess {
  readonly store: MessageStore
  /** What is saved already; null for a new message. */
  readonly saved: SavedMessage | null
  readonly writable: boolean
  /** Virtual time. */
  readonly now: () => number
}

/** An open message: what is written into it counts from SaveChanges or SubmitMessage on. Page: `imessageimapiprop`. */
export class MessageObject extends ReadOnlyObject {
  readonly #access: MessageAccess
  readonly #recipients: RecipientTable
  readonly #written = new Map<number, SPropValue>()
  #id: string | null
  #submitted = false

  constructor(access: MessageAccess) {
    super(() => this.#properties())
    const { saved, store } = access
    this.#access = access
    this.#id = saved?.id ?? null
    for (const property of saved?.own ?? []) this.#written.set(PROP_ID(property.ulPropTag), property)
    this.#recipients = new RecipientTable(store.newTable, saved?.recipients() ?? [])
  }

  /** What it is called in the trace. */
  get name(): string {
    return this.#id ?? 'new message'
  }

  /** MQ-01: why nothing but Release works on it. */
  get isSubmitted(): boolean {
    return this.#submitted
  }

  /** The rows of GetRecipientTable. */
  get recipients() {
    return this.#recipients.data
  }

  override SetProps(properties: readonly SPropValue[]): Outcome<SPropProblem[] | null> {
    const checked = super.SetProps(properties)
    if (isFailure(checked) || !this.#access.writable) return checked
    const problems: SPropProblem[] = []
    properties.forEach((property, ulIndex) => {
      const { ulPropTag } = property
      const [id, type] = [PROP_ID(ulPropTag), PROP_TYPE(ulPropTag)]
      if (type === PT_NULL || type === PT_ERROR || this.#isInitialFlag(id)) return
      if (COMPUTED.has(id)) problems.push({ ulIndex, ulPropTag, scode: MAPI_E_COMPUTED })
      else this.#written.set(id, copyPropValue(property))
    })
    return ok(problems.length === 0 ? null : problems)
  }

  override DeleteProps(tags: readonly PropTag[]): Outcome<SPropProblem[] | null> {
    const checked = super.DeleteProps(tags)
    if (isFailure(checked) || !this.#access.writable) return checked
    for (const tag of tags) this.#written.delete(PROP_ID(tag))
    return ok(null)
  }

  ModifyRecipients(flags: unknown, list: unknown): Outcome {
    return this.#refuseReadOnly() ?? this.#recipients.modify(flags, list)
  }

  override SaveChanges(): Outcome {
    const refused = this.#refuseReadOnly() ?? this.#refuseQueued()
    if (refused) return refused
    this.#hand('keep')
    return success
  }

  /** Page: `imessage-submitmessage`. */
  SubmitMessage(flags: unknown): Outcome {
    const refused =
      wrongFlags(flags, FORCE_SUBMIT, 'SubmitMessage', 'FORCE_SUBMIT') ??
      this.#refuseReadOnly() ??
      this.#refuseQueued()
    if (refused) return refused
    if (this.#recipients.rows.length === 0)
      return fail(MAPI_E_NO_RECIPIENTS, 'nobody is to get it: add recipients with ModifyRecipients first.')
    this.#fixSendTime()
    this.#hand('submit')
    this.#submitted = true
    return success
  }

  #hand(how: 'keep' | 'submit'): void {
    const { store, now } = this.#access
    const { mail } = store
    if (mail === undefined) return
    this.#id ??= mail.freshId('message')
    const id = this.#id
    const properties = [...this.#written.values()]
    const recipients = this.#recipients.rows.map((cells) =>
      cells.filter(({ ulPropTag }) => ulPropTag !== PR_RESPONSIBILITY),
    )
    store.load()
    mail[how](outgoing({ id, store: store.name, properties, recipients }, now()))
    store.write(id, properties, recipients)
  }

  /** MQ-08: number and units make the time, at the moment of submission. */
  #fixSendTime(): void {
    const time = sendTime([...this.#written.values()], this.#access.now())
    if (time !== undefined)
      this.#written.set(PROP_ID(PR_DEFERRED_SEND_TIME), {
        ulPropTag: PR_DEFERRED_SEND_TIME,
        Value: fileTimeOf(time),
      })
  }

  #properties(): SPropValue[] {
    const { store, writable } = this.#access
    const saved = this.#id === null ? undefined : (store.message(this.#id) ?? this.#access.saved ?? undefined)
    const known = saved?.properties() ?? [
      { ulPropTag: PR_STORE_ENTRYID, Value: store.entryId },
      { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_MESSAGE },
      { ulPropTag: PR_MESSAGE_FLAGS, Value: MSGFLAG_UNSENT },
      { ulPropTag: PR_MESSAGE_CLASS, Value: 'IPM.Note' },
    ]
    return [
      ...known.filter(({ ulPropTag }) => !this.#written.has(PROP_ID(ulPropTag))),
      ...this.#written.values(),
      { ulPropTag: PR_ACCESS_LEVEL, Value: writable ? MAPI_MODIFY : 0 },
    ]
  }

  /** Clients set MSGFLAG_UNSENT before the first SaveChanges; it is set anyhow. */
  #isInitialFlag(id: number): boolean {
    return id === FLAGS_ID && this.#id === null
  }

  #refuseReadOnly(): Failure | undefined {
    if (this.#access.writable) return undefined
    return fail(
      MAPI_E_NO_ACCESS,
      'this message was opened for reading: pass MAPI_MODIFY or MAPI_BEST_ACCESS.',
    )
  }

  /** Somebody else may have submitted it meanwhile. */
  #refuseQueued(): Failure | undefined {
    const queued = this.#id !== null && this.#access.store.message(this.#id)?.mail.queued === true
    return queued
      ? fail(MAPI_E_SUBMITTED, 'this message has been submitted; AbortSubmit takes it back.')
      : undefined
  }
}

/** MQ-03: what stands against opening a saved message, and whether it can be written. */
export function messageAccess(saved: SavedMessage, flags: number): Outcome<boolean> {
  const { queued, locked } = saved.mail
  if (locked) return fail(MAPI_E_NO_ACCESS, 'the spooler has locked this message: it is being sent.')
  if ((flags & MAPI_BEST_ACCESS) !== 0) return ok(!queued)
  if ((flags & MAPI_MODIFY) === 0) return ok(false)
  return queued
    ? fail(
        MAPI_E_SUBMITTED,
        'this message is in the outgoing queue and cannot be written. MAPI_BEST_ACCESS opens it for reading; AbortSubmit takes it back.',
      )
    : ok(true)
}
