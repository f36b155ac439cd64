// The comments of the declarations in French: the texts of the reference in the places of the English ones.
import { namedComments } from './reference/named-comments.ts'
import type { ReferenceContent } from './reference/content.ts'

type French = Pick<ReferenceContent, 'french' | 'frenchTexts' | 'families' | 'meanings'>

/** The lines of a comment, without its stars. */
const linesOf = (comment: string): string[] =>
  comment
    .slice('/**'.length, -'*/'.length)
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, ''))

/** Pages of the documentation, which are the same in every language. */
const pagesOf = (lines: readonly string[]): string[] => {
  const text = lines.join('\n')
  const named = [...text.matchAll(/Pages?: ((?:`[\w-]+`(?:,\s*)?)+)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/`([\w-]+)`/g)].map(([, page = '']) => `@see ${page}`),
  )
  return [...named, ...lines.filter((line) => line.startsWith('@see '))]
}

/** A constant says what it is and what number, then its meaning. */
const constantInFrench = (name: string, lines: readonly string[], french: French): string[] | null => {
  const [head = ''] = lines
  const family = [...french.families.values()].find(({ en }) => head.startsWith(`**${en}**`))
  if (!family) return null
  const meaning = french.meanings.fr[name]
  return [
    head.replace(`**${family.en}**`, `**${family.fr}**`),
    ...(meaning === undefined ? [] : ['', meaning]),
    '',
  ]
}

/** What the comment of a structure says of one of its fields. */
const fieldInFrench = (name: string, { french }: French): string[] | null => {
  const [owner = '', field] = name.split('::')
  const said = french.get(owner)?.fields.find((one) => one.name === field)
  return said ? [said.text] : null
}

/** A file of declarations with every comment that the reference has in French. */
export const inFrench = (file: string, source: string, french: French): string =>
  namedComments(file, source)
    .toReversed()
    .reduce((text, { name, start, end }) => {
      const lines = linesOf(text.slice(start, end))
      const said =
        constantInFrench(name, lines, french) ??
        french.frenchTexts.get(name)?.split('\n') ??
        fieldInFrench(name, french)
      if (!said) return text
      const comment = [...said, ...pagesOf(lines)].map((line) => ` * ${line}`.trimEnd())
      return `${text.slice(0, start)}/**\n${comment.join('\n')}\n */${text.slice(end)}`
    }, source)
