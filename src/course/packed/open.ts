// Opens a lesson that comes from outside: from text of which nobody knows who wrote it. Nothing of it is run.
import type { z } from 'zod'
import fr from 'zod/v4/locales/fr.js'
import type { Rules } from '../checks/claim.ts'
import type { Lesson } from '../lesson.ts'
import { lessonOf } from '../lesson-parts.ts'
import type { Sentence } from '../sentence.ts'
import { fingerprint } from './fingerprint.ts'
import { GUEST } from './guest.ts'
import { issueSaid } from './issue-words.ts'
import { FORMAT, packedSchema, VERSION } from './packed-schema.ts'
import type { PackedLesson } from './packed-schema.ts'

/** What a field of the file must be and is not. */
export interface FieldIssue {
  /** `rules.checks.2.claim.0` */
  readonly field: string
  readonly said: Sentence
}

/** Why a file or a link cannot be opened. */
export type LessonTrouble =
  /** It is no JSON. */
  | { readonly kind: 'unreadable' }
  /** It is something else altogether. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too large' }
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }

/** A lesson that came from outside. It has no recording of its world yet: nothing has run. */
export interface GuestLesson extends Lesson {
  /** What it calls itself; its `slug` is made from what is in it. */
  readonly name: string
  readonly rules: Rules
  /** Programs that must fail, by their files; none in a learner's copy. */
  readonly wrong: Readonly<Record<string, string>>
}

export type OpenedLesson =
  { readonly lesson: GuestLesson; readonly packed: PackedLesson } | { readonly trouble: LessonTrouble }

/** Characters or bytes. The largest lesson of the course has a hundredth of that. */
export const LARGEST_FILE = 4_000_000
const MOST_ISSUES = 20

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What a learner meets is what a lesson is: the copy without its solution is the same lesson, and so is the file of
 * which only spaces were changed.
 */
const slugOf = ({ solution: _solution, cpp: _cpp, wrong: _wrong, ...met }: Record<string, unknown>): string =>
  GUEST + fingerprint(JSON.stringify(met))

type RawIssue = z.core.$ZodIssue

const issuesOf = (value: unknown, issues: readonly RawIssue[]): readonly FieldIssue[] => {
  // The same once more, in French: what is wrong with a value does not depend on the language.
  const french = packedSchema.safeParse(value, { error: fr().localeError }).error?.issues ?? []
  return issues.slice(0, MOST_ISSUES).map((issue, index) => ({
    field: issue.path.map(String).join('.'),
    said: issueSaid(issue, value, french[index]?.message ?? issue.message),
  }))
}

const troubleOf = (value: unknown): LessonTrouble | null => {
  if (!isRecord(value) || value['format'] !== FORMAT) return { kind: 'foreign' }
  const { version } = value
  return typeof version === 'number' && version > VERSION ? { kind: 'newer', version } : null
}

/** The lesson that a value is, however it came here. Never throws. */
export const openLessonValue = (value: unknown): OpenedLesson => {
  try {
    const trouble = troubleOf(value)
    if (trouble) return { trouble }
    const read = packedSchema.safeParse(value)
    if (!read.success) return { trouble: { kind: 'wrong', issues: issuesOf(value, read.error.issues) } }
    const { lesson: file, prose: text, worlds, rules, ...packed } = read.data
    const { start, solution = null, cpp = null, wrong = {} } = packed
    const told = lessonOf(slugOf(value as Record<string, unknown>), {
      file,
      text,
      start,
      solution,
      cpp,
      ...worlds,
    })
    const lesson: GuestLesson = {
      ...told,
      name: packed.slug,
      wrong,
      atRest: [],
      checks: rules.checks.map(({ id, sentence }) => ({ id, sentence })),
      fewestCalls: rules.fewestCalls ?? null,
      loadRules: () => Promise.resolve(rules),
      rules,
    }
    return { lesson, packed: value as PackedLesson }
  } catch {
    // Nested deeper than can be read, for example.
    const said = {
      en: 'is nested deeper than can be read',
      fr: 'est imbriqué plus profondément qu’on ne peut lire',
    }
    return { trouble: { kind: 'wrong', issues: [{ field: '', said }] } }
  }
}

/** The same from the text of a file. */
export const openLessonText = (text: string): OpenedLesson => {
  if (text.length > LARGEST_FILE) return { trouble: { kind: 'too large' } }
  try {
    return openLessonValue(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown)
  } catch {
    return { trouble: { kind: 'unreadable' } }
  }
}
