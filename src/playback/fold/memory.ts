// What the program has been handed and not given back.
import type { BufferFact, ObjectFact } from '../../mapi/facts.ts'
import type { Picture } from '../picture.ts'
import { addBookmark, dropBookmark } from './status.ts'

interface Moment {
  readonly at: number
  readonly line: number | null
}

const BOOKMARK = 'bookmark'

export const object = (before: Picture, fact: ObjectFact & Moment): Picture => {
  const { ref, kind, count, event } = fact
  if (kind !== BOOKMARK) return counted(before, fact)
  if (count <= 0) return counted(dropBookmark(before, ref), fact)
  return counted(event === 'created' ? addBookmark(before, ref) : before, fact)
}

const counted = (picture: Picture, fact: ObjectFact & Moment): Picture => {
  const { ref, kind, count, event, at, line } = fact
  if (count <= 0) return { ...picture, objects: picture.objects.delete(ref) }
  const named = event === 'created' && kind === 'IMAPIStatus' && picture.opening !== null
  const opened = named ? picture.opened.set(ref, picture.opening) : picture.opened
  const before = picture.objects.get(ref) ?? { ref, kind, line, since: at, invalid: false }
  const invalid = before.invalid || event === 'invalidated'
  return { ...picture, opened, objects: picture.objects.set(ref, { ...before, count, invalid }) }
}

export const buffer = (picture: Picture, fact: BufferFact & Moment): Picture => {
  const { ref, kind, event, at, line } = fact
  const buffers =
    event === 'freed'
      ? picture.buffers.delete(ref)
      : picture.buffers.set(ref, { ref, kind, line, since: at, count: 1, invalid: false })
  return { ...picture, buffers }
}
