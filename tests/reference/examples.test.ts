import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkFrench, commentsIn } from '../../build/lesson-comments.ts'
import { readReference } from '../../build/reference/content.ts'
import { calledWith, words } from '../../build/reference/words.ts'
import { typeErrors } from '../support/type-check.ts'
import { actual, examples, playExample } from './outcome.ts'

const content = readReference('.')
const known = new Set([
  ...content.declared.map(({ name }) => name),
  ...content.constants.flatMap(([name, , family]) => [name, family]),
  ...content.traps.map(({ key }) => key),
  ...content.choices.map(({ key }) => key),
  ...content.procedures.map(({ key }) => key),
])

test.each(examples)(
  '$name passes the checks of the editor, and its run gives what its page says',
  async (example) => {
    expect(typeErrors(example.source)).toEqual([])
    const played = await playExample(example)
    for (const { kind, value } of example.expects)
      expect(`${kind}: ${actual(played, kind, value)}`).toBe(`${kind}: ${value}`)
    const said = new Set(example.expects.map(({ kind }) => kind))
    if (!said.has('Ends')) expect(played.error).toBeNull()
    if (!said.has('Faults')) expect(played.ledger.faults).toEqual([])
    if (!said.has('Leaves')) expect(played.ledger.outstanding).toEqual([])
    // A page that promises nothing shows nothing.
    expect(example.expects.length + example.look.en.length).toBeGreaterThan(0)
  },
)

test.each(examples)('$name calls what it is an example of', async (example) => {
  const played = await playExample(example)
  const called = new Set(
    played.calls.map(({ object, method }) => (object === null ? method : `${object}::${method}`)),
  )
  const methods = new Set(played.calls.map(({ method }) => method))
  for (const name of example.for) {
    const declared = content.declared.find((one) => one.name === name)
    if (declared?.kind === 'function')
      expect([name, called.has(name) || example.source.includes(`${name}(`)]).toEqual([name, true])
    // A base interface's methods are recorded by the object that they were called on; a sink is the program's own.
    if (declared?.kind === 'method' && declared.owner !== 'IMAPIAdviseSink')
      expect([name, called.has(name) || methods.has(name.split('::')[1] ?? '')]).toEqual([name, true])
  }
})

test('an example names only what the reference knows, in both languages', () => {
  for (const { name, for: names, look } of examples) {
    expect([name, names.length > 0, names.filter((one) => !known.has(one))]).toEqual([name, true, []])
    expect([name, look.en === '']).toEqual([name, look.fr === ''])
  }
})

test('every comment in a program of the reference has its French, and no French is left over', () => {
  const sources = ['reference/examples', 'reference/procedures'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(ts|cpp)$/.test(file))
      .map((file) => ({ file: `${folder}/${file}`, source: readFileSync(`${folder}/${file}`, 'utf8') })),
  )
  const programs = sources.map(({ file, source }) => ({
    file,
    source: source.replace(/^(\/\/ [A-Z]\w+: .*\n)+/, ''),
  }))
  checkFrench(content.comments, 'reference/fr/comments.json', programs.flatMap(commentsIn))
})

test('what a run gives is said in words of the page', () => {
  expect(calledWith('IMAPIStatus::FlushQueues S_OK, MAPI_E_BUSY')).toEqual([
    '`IMAPIStatus::FlushQueues`',
    ['S_OK', 'MAPI_E_BUSY'],
  ])
  expect(words.en.gives.Sent('3')).toBe('Messages sent: 3.')
  expect(words.fr.gives.Faults('double-free')).toBe('Faute relevée : libéré deux fois.')
})
