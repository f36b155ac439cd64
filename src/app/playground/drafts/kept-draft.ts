// A draft as it is kept in the browser, with its versions.
import type { InputFile } from '../../../simulation/input.ts'
import type { ScenarioFile } from '../../../simulation/scenario.ts'
import type { Draft } from '../draft.ts'

/** What a draft was when it was run, or before it was set back. */
export interface Version {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly source: string
  readonly scenario: ScenarioFile
}

export interface KeptDraft extends Draft {
  readonly id: string
  readonly changed: number
  /** The world as it is written in JSON, while that does not fit the schema. */
  readonly worldText: string | null
  /** The newest last. */
  readonly versions: readonly Version[]
  /** When it was deleted; null while it is not. */
  readonly deleted: number | null
}

/** The shape that is written; another number means another shape. */
const VERSION = 1

const MOST_VERSIONS = 40

export const writeDraft = (draft: KeptDraft): string => JSON.stringify({ version: VERSION, ...draft })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const numberOr = <Other>(value: unknown, other: Other): number | Other =>
  typeof value === 'number' && Number.isFinite(value) ? value : other

const asVersion = (value: unknown): readonly Version[] =>
  isRecord(value) && typeof value['source'] === 'string' && isRecord(value['scenario'])
    ? [{ at: numberOr(value['at'], 0), source: value['source'], scenario: value['scenario'] }]
    : []

/** What was kept; null where the text is none of ours. Whether the world fits the schema shows when it is opened. */
export const readDraft = (id: string, text: string): KeptDraft | null => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value) || value['version'] !== VERSION) return null
  const { name, source, scenario, inputs, changed, worldText, versions, deleted } = value
  if (typeof source !== 'string') return null
  return {
    id,
    name: typeof name === 'string' ? name : id,
    source,
    scenario: isRecord(scenario) ? scenario : {},
    inputs: Array.isArray(inputs) ? (inputs as InputFile[]) : [],
    changed: numberOr(changed, 0),
    worldText: typeof worldText === 'string' ? worldText : null,
    versions: Array.isArray(versions) ? versions.flatMap(asVersion) : [],
    deleted: numberOr(deleted, null),
  }
}

const sameAs = (
  one: Pick<Version, 'source' | 'scenario'>,
  other: Pick<Version, 'source' | 'scenario'>,
): boolean => one.source === other.source && JSON.stringify(one.scenario) === JSON.stringify(other.scenario)

/** The draft with one more version, unless it is the last one already. */
export const withVersion = (draft: KeptDraft, version: Version): KeptDraft => {
  const last = draft.versions.at(-1)
  if (last && sameAs(last, version)) return draft
  return { ...draft, versions: [...draft.versions, version].slice(-MOST_VERSIONS) }
}
