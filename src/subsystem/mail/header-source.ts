import type { HeaderLine, HeaderSource } from '../../mapi/folder/header-source.ts'
import { downloadMs } from './download-time.ts'
import type { Header, HeaderList } from './header-list.ts'

/** A transport's header list as the folder shows it that clients open. */
export function headerSource(name: string, list: HeaderList, lineSpeed: number | null): HeaderSource {
  const lineOf = ({ message, status }: Header): HeaderLine => {
    const ms = downloadMs(message, lineSpeed)
    return {
      id: message.id,
      subject: message.subject,
      messageClass: message.wishes.messageClass,
      size: message.size,
      downloadSeconds: ms === undefined ? undefined : Math.ceil(ms / 1000),
      status,
    }
  }
  return {
    name,
    lines: () => list.headers.map(lineOf),
    mark: (id, status, mask) => list.mark(id, status, mask),
    listen: (listener) =>
      list.listen((change) => {
        listener(change.type === 'marked' ? lineOf(change.header) : null)
      }),
  }
}
