import type { Group, PageSummary } from '../../reference/page.ts'

/** Pages that stand together under a heading. */
export interface Section {
  /** As the page names it; empty for functions, and where there is one section alone. */
  name: string
  pages: readonly PageSummary[]
}

/** Files of declarations and families of tags are no headings that a reader would look for. */
const UNPARTED: readonly Group[] = ['structures', 'properties', 'constants', 'procedures', 'choices']

/** The pages of a group, section by section, in their order. */
export const sectionsOf = (pages: readonly PageSummary[], group: Group): readonly Section[] => {
  const sections = new Map<string, PageSummary[]>()
  for (const page of pages)
    if (page.group === group) {
      const name = UNPARTED.includes(group) ? '' : page.section
      sections.set(name, [...(sections.get(name) ?? []), page])
    }
  return [...sections].map(([name, its]) => ({ name, pages: its }))
}

/** A method without its interface, where the interface stands above it. */
export const shortTitle = (title: string, section: string): string =>
  section !== '' && title.startsWith(`${section}::`) ? title.slice(section.length + 2) : title
