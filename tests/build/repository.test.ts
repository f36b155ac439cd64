import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inputSchema } from '../../src/simulation/input.ts'
import { reportOf, type ReportedCall } from '../../src/simulation/report.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import { TRANSPORT_KINDS } from '../../src/subsystem/kinds/index.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What is committed, or about to be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)))

const textFiles = files.filter((path) => !/\.(png|woff2|ico|jpg)$/.test(path))
const documents = files.filter((path) => path.endsWith('.md') && !path.startsWith('lessons/'))

const packageFile = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()).default({}),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')))

const matchesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])

/** What the README calls code within its list of dependencies. */
const namedAsDependencies = (): string[] => {
  const section = /^## Dependencies[^\n]*\n(.*?)^## /ms.exec(read('README.md'))?.[1] ?? ''
  const items = section.split('\n').filter((line) => /^(- | {2}\S)/.test(line))
  return matchesOf(items.join('\n'), /`([^`]+)`/g).filter((name) => !/^(dist\/|node_modules)/.test(name))
}

/** The text of committed files, line by line, that `pattern` finds. */
const linesWith = (pattern: RegExp, among = textFiles): string[] =>
  among.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [],
      ),
  )

test('every npm command that a document names is a script', () => {
  const builtIn = ['ci', 'install', 'start', 'test']
  for (const path of documents)
    for (const command of matchesOf(read(path), /\bnpm (?:run (?:--silent )?)?([a-z][a-z0-9:]*)/g))
      expect([...builtIn, ...Object.keys(packageFile.scripts)], `${path} says: npm ${command}`).toContain(
        command,
      )
})

test('every script runs a file or a program that is there', () => {
  for (const [name, script] of Object.entries(packageFile.scripts))
    for (const path of matchesOf(script, /(scripts\/[\w.-]+)/g))
      expect(files, `npm run ${name}`).toContain(path)
  expect(Object.keys(packageFile.scripts)).toEqual(
    expect.arrayContaining(['start', 'dev', 'build', 'play', 'test', 'typecheck', 'lint', 'budgets']),
  )
})

test('every link from a document to a file leads there', () => {
  for (const path of documents) {
    const links = matchesOf(read(path), /\]\(([^)\s]+)\)/g).filter((link) => !/^(https?:|#)/.test(link))
    for (const link of links) {
      const target = join(dirname(path), link.replace(/#.*$/, ''))
      expect(existsSync(join(root, target)), `${path} links to ${link}`).toBe(true)
    }
  }
})

test('every path that a document names is there', () => {
  for (const path of documents) {
    const paths = matchesOf(read(path), /`((?:src|build|scripts|tests|lessons|docs|public)\/[\w./-]*)`/g)
    for (const named of paths) expect(existsSync(join(root, named)), `${path} names ${named}`).toBe(true)
  }
})

test('every folder of src/ has its line in the map of the README', () => {
  const folders = new Set(files.flatMap((path) => /^src\/[^/]+\//.exec(path)?.[0] ?? []))
  expect(folders.size).toBeGreaterThan(5)
  const readme = read('README.md')
  for (const folder of folders) expect(readme).toContain(`\`${folder}\``)
})

test('the README gives a reason for every dependency, and for no other', () => {
  const dependencies = [
    ...Object.keys(packageFile.dependencies),
    ...Object.keys(packageFile.devDependencies),
  ].toSorted()
  expect(namedAsDependencies().toSorted()).toEqual(dependencies)
})

test('every dependency is used by something', () => {
  const sources = textFiles.filter(
    (path) => /\.(ts|mjs|js|svelte|css|json)$/.test(path) && !/package(-lock)?\.json$/.test(path),
  )
  const all = sources.map(read).join('\n') + Object.values(packageFile.scripts).join('\n')
  // Found by others: types by the compiler, the checker of components by its command.
  const foundByName = ['@types/node', 'typescript', 'svelte-check']
  for (const name of Object.keys(packageFile.devDependencies).filter((one) => !foundByName.includes(one)))
    expect(
      [`'${name}'`, `'${name}/`, `"${name}"`, `${name} `].some((form) => all.includes(form)),
      name,
    ).toBe(true)
})

test('docs/scenario.md names every field of a scenario and of an input, and every kind', () => {
  const text = read('docs/scenario.md')
  const fields = new Set<string>()
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null)
      for (const name of Object.keys(schema.properties)) fields.add(name)
    Object.values(schema).forEach(collect)
  }
  collect(z.toJSONSchema(scenarioSchema, { io: 'input' }))
  collect(z.toJSONSchema(inputSchema, { io: 'input' }))
  expect(fields).toContain('transports')
  for (const name of [...fields, ...TRANSPORT_KINDS])
    expect(text, name).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'))
})

test('docs/terminal.md and the README name every field of the report', () => {
  const call: Record<keyof ReportedCall, true> = {
    line: true,
    at: true,
    object: true,
    method: true,
    hr: true,
    hrName: true,
    depth: true,
  }
  const empty = reportOf([])
  const fields = [empty, empty.world, empty.ledger, call].flatMap((part) => Object.keys(part))
  for (const field of fields) {
    expect(read('docs/terminal.md'), field).toMatch(new RegExp(`^\\| \`${field}\` `, 'm'))
    expect(read('README.md'), field).toMatch(new RegExp(`\\b${field}: `))
  }
})

test('no committed text knows the machine it was written on', () => {
  const machinePath = new RegExp(['(^|[^\\w.])/(home|root|work)/', String.raw`\b[A-Z]:\\\w`].join('|'))
  expect(linesWith(machinePath)).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(linesWith(/"resolved": "https?:/, ['package-lock.json'])).toEqual([])
  const registry = new RegExp(['registry', 'npmjs'].join('[.]'))
  expect(linesWith(registry)).toEqual([])
})

test('no test is left out, and none is alone', () => {
  const tests = files.filter((path) => path.startsWith('tests/'))
  const leftOut = new RegExp(
    String.raw`\b(test|it|describe)\.(${['skip', 'only', 'todo', 'fixme'].join('|')})\b`,
  )
  expect(linesWith(leftOut, tests)).toEqual([])
})

test('no rule is switched off in place', () => {
  const sources = files.filter(
    (path) => /\.(ts|js|mjs|svelte)$/.test(path) && !path.startsWith('tests/build/'),
  )
  expect(linesWith(/eslint-disable|@ts-(ignore|nocheck)|prettier-ignore/, sources)).toEqual([])
})
