import { language } from '../../language/language.svelte.ts'
import type { Navigation } from '../navigation.svelte.ts'

/** The way to a place of the reference, from wherever the reader is: `imapistatus-flushqueues/`, `constants-flush/#FLUSH_UPLOAD`. */
export const toEntry = (navigation: Navigation, address: string): string => {
  const [slug = '', anchor] = address.split('/#')
  const page = navigation.to({ page: 'entry', language: language.current, slug: slug.replace(/\/$/, '') })
  return anchor === undefined ? page : `${page}#${anchor}`
}
