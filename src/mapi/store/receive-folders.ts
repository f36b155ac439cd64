// Page: imsgstore-getreceivefolder.

/** Which folder a message of a class comes into. */
export interface ReceiveFolder {
  readonly messageClass: string
  readonly folder: string
}

const baseOf = (messageClass: string): string =>
  messageClass.includes('.') ? messageClass.slice(0, messageClass.lastIndexOf('.')) : ''

/** MQ-07: the folders for incoming messages, by message class. Case does not matter. */
export class ReceiveFolders {
  readonly #byClass = new Map<string, ReceiveFolder>()

  /** The empty class stands for all that have no folder of their own. */
  constructor(settings: readonly ReceiveFolder[], defaultFolder: string) {
    for (const messageClass of ['', 'IPM', 'Report.IPM']) this.set(messageClass, defaultFolder)
    for (const { messageClass, folder } of settings) this.set(messageClass, folder)
  }

  set(messageClass: string, folder: string): void {
    this.#byClass.set(messageClass.toLowerCase(), { messageClass, folder })
  }

  /** Takes a setting back; that of the empty class stays. */
  remove(messageClass: string): void {
    if (messageClass !== '') this.#byClass.delete(messageClass.toLowerCase())
  }

  /** The folder of this class, else that of its nearest base class; the class that has it explicitly. */
  find(messageClass: string): ReceiveFolder {
    for (let tried = messageClass; ; tried = baseOf(tried)) {
      const found = this.#byClass.get(tried.toLowerCase())
      if (found !== undefined) return found
      if (tried === '') return { messageClass: '', folder: 'Inbox' }
    }
  }
}
