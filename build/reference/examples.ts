// The programs of the reference. Each begins with lines that say what it is for and what its run gives.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ViewName } from '../../src/course/lesson.ts'
import type { Sentence } from '../../src/course/sentence.ts'

/** What a run gives, in the words of the header; the tests hold the run to it, the page says it. */
export const EXPECTATIONS = [
  'Prints',
  'Returns',
  'Ends',
  'Faults',
  'Leaves',
  'Sent',
  'Received',
  'Waiting',
  'Asks',
  'Remarks',
] as const

export type Expectation = (typeof EXPECTATIONS)[number]

export interface ExampleFile {
  name: string
  /** The names, traps and clauses that it is an example of. */
  for: readonly string[]
  world: string
  views: readonly ViewName[]
  look: Sentence
  expects: readonly { kind: Expectation; value: string }[]
  source: string
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const HEADER = /^\/\/ (\w+): (.*)$/

export const exampleFrom = (name: string, text: string): ExampleFile => {
  const lines = text.split('\n')
  const header = new Map<string, string>()
  const expects: { kind: Expectation; value: string }[] = []
  for (let match = HEADER.exec(lines[0] ?? ''); match; match = HEADER.exec(lines[0] ?? '')) {
    const [, key = '', value = ''] = match
    lines.shift()
    const kind = EXPECTATIONS.find((one) => one === key)
    if (kind) expects.push({ kind, value })
    else header.set(key, header.has(key) ? `${header.get(key) ?? ''}, ${value}` : value)
  }
  return {
    name,
    for: list(header.get('For') ?? ''),
    world: header.get('World') ?? 'standing',
    views: list(header.get('Views') ?? 'calls') as ViewName[],
    look: { en: header.get('En') ?? '', fr: header.get('Fr') ?? '' },
    expects,
    source: `${lines.join('\n').trim()}\n`,
  }
}

/** The examples of a folder, by name. */
export const readExamples = (folder: string): ExampleFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => exampleFrom(file.replace(/\.ts$/, ''), readFileSync(join(folder, file), 'utf8')))
