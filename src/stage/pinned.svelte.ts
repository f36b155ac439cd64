import type { Attachment } from 'svelte/attachments'

/** Nearer than this to the end, somebody reads along. */
const NEAR = 40

/** Keeps a list scrolled to its end while `length` grows, unless somebody has scrolled away from there. */
export const pinnedToEnd = (length: () => number): Attachment<HTMLElement> => {
  let follows = true
  return (list) => {
    const scrolled = (): void => {
      follows = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR
    }
    list.addEventListener('scroll', scrolled, { passive: true })
    $effect(() => {
      length()
      if (follows) list.scrollTop = list.scrollHeight
    })
    return () => list.removeEventListener('scroll', scrolled)
  }
}
