// Texts under headings: `## NAME`, lines `@key value`, English, a line `fr:`, French.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sentence } from '../../src/course/sentence.ts'

export interface Section {
  key: string
  /** The file it stands in, for complaints. */
  file: string
  tags: Readonly<Record<string, string>>
  text: Sentence
}

const sectionFrom = (file: string, part: string): Section => {
  const [heading = '', ...lines] = part.split('\n')
  const tags: Record<string, string> = {}
  while (lines[0] === '' || lines[0]?.startsWith('@') === true) {
    const [, key, value = ''] = /^@(\w+)\s+(.*)$/.exec(lines.shift() ?? '') ?? []
    if (key !== undefined) tags[key] = value.trim()
  }
  const [en = '', fr = ''] = lines.join('\n').split(/^fr:$/m)
  return { key: heading.trim(), file, tags, text: { en: en.trim(), fr: fr.trim() } }
}

/** The sections of a text; what stands before the first heading is for those who write. */
export const sectionsIn = (file: string, text: string): Section[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => sectionFrom(file, part))

/** All sections of a folder's .md files, in the order of the files' names. */
export const readSections = (folder: string): Section[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .sort()
        .flatMap((file) => sectionsIn(file, readFileSync(join(folder, file), 'utf8')))
    : []
