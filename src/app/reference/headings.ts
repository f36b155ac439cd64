import type { Group } from '../../reference/page.ts'
import type { ReferenceWords } from './words.ts'

/** What a section of a group is headed with; nothing where it needs no heading. */
export const headingOf = (group: Group, section: string, w: ReferenceWords): string => {
  if (group === 'calls') return section === '' ? w.functions : section
  if (group === 'traps') return w.trapGroups[section] ?? ''
  if (group === 'results') return w.severities[section] ?? ''
  return ''
}
