// The rooms of src/ and the arrows between them, as an ESLint rule: every import points down.
import { isBuiltin } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'

const SVELTE = /^(svelte|@sveltejs\/[^/]+)(\/|$)/
const SVELTE_AND_MONACO = /^(svelte|@sveltejs\/[^/]+|monaco-editor)(\/|$)/

/**
 * What a room may import: `values` as they are, `types` with `import type` only.
 * `without` are the packages that a room must do without: a worker has no page. Only what runs in Node may
 * import Node's modules.
 */
export const ROOMS = {
  language: { values: [], types: [] },
  mapi: { values: [], types: [], without: SVELTE_AND_MONACO },
  subsystem: { values: ['mapi'], types: [], without: SVELTE_AND_MONACO },
  simulation: { values: ['subsystem', 'mapi'], types: [], without: SVELTE_AND_MONACO },
  sandbox: { values: ['simulation', 'subsystem', 'mapi'], types: [], without: SVELTE },
  playback: { values: ['sandbox', 'language'], types: ['simulation', 'subsystem', 'mapi'] },
  reference: { values: ['language'], types: ['course', 'simulation'] },
  stage: {
    values: ['playback', 'reference', 'language'],
    types: ['sandbox', 'simulation', 'subsystem', 'mapi'],
  },
  course: { values: ['playback', 'sandbox', 'simulation', 'subsystem', 'mapi', 'language'], types: [] },
  editor: {
    values: ['reference', 'playback', 'sandbox', 'simulation', 'subsystem', 'mapi', 'language'],
    types: [],
  },
  terminal: {
    values: ['sandbox', 'simulation', 'subsystem', 'mapi'],
    types: [],
    without: SVELTE_AND_MONACO,
    node: true,
  },
  app: {
    values: [
      ...['stage', 'course', 'editor', 'playback', 'sandbox', 'reference'],
      ...['simulation', 'subsystem', 'mapi', 'language'],
    ],
    types: [],
  },
}

/** Tables without behaviour, which every room above them may read. */
const PURE_CONSTANTS = /^mapi\/(constants\/|api\/constants\.ts$)/

/** The way in for the terminal and the tests, which run in Node; nothing that a browser loads leads here. */
const NODE_DOOR = /^sandbox\/node(\.ts|\/)/

/** `src/stage/status/Row.svelte` is in the room `stage`; a file of src/ itself belongs to the shell. */
const roomOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'app')

const MESSAGES = {
  up: 'src/{{from}} may not import src/{{to}}: arrows point down only (app -> stage, course, editor -> playback -> sandbox -> simulation -> subsystem -> mapi; reference stands beside; language is a leaf).',
  typesOnly:
    'src/{{from}} may import only types from src/{{to}}: write `import type`, or take a constant from src/mapi/constants or src/mapi/api/constants.ts.',
  page: 'src/{{from}} runs in a worker, without a page: it may not import {{source}}.',
  node: 'src/{{from}} runs in a browser: it may not import {{source}}.',
  nodeDoor:
    '{{source}} is for the terminal and the tests, in Node: nothing that a browser loads may import it.',
  outside: 'src/ stands by itself: it may not import {{source}}.',
  unknown: 'src/{{room}} is not a room: give it a place and its arrows in build/lint/rooms.js.',
}

const isTypeOnly = (node) =>
  node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType'

/** Why `fromRoom` may not import what lies at `target` (a path inside src/), or null. */
const complaint = (fromRoom, target, typeOnly) => {
  const to = roomOf(target)
  const { values, types } = ROOMS[fromRoom]
  if (to === fromRoom || values.includes(to)) return null
  if (!types.includes(to)) return 'up'
  return typeOnly || PURE_CONSTANTS.test(target) ? null : 'typesOnly'
}

const create = (context) => {
  const src = resolve(context.cwd, 'src')
  const inSrc = (path) => relative(src, path).split(sep).join('/')
  const file = inSrc(context.filename)
  const from = roomOf(file)
  const { without, node: inNode = false } = ROOMS[from] ?? {}
  const forNode = inNode || NODE_DOOR.test(file)

  const check = (node, source) => {
    if (typeof source?.value !== 'string') return
    const report = (messageId, data = {}) =>
      context.report({ node: source, messageId, data: { from, source: source.value, ...data } })
    const specifier = source.value.replace(/\?.*$/, '')
    if (specifier.startsWith('.')) {
      const target = inSrc(resolve(dirname(context.filename), specifier))
      if (target.startsWith('..')) return report('outside')
      const messageId = complaint(from, target, isTypeOnly(node))
      if (messageId) return report(messageId, { to: roomOf(target) })
      if (NODE_DOOR.test(target) && !forNode) return report('nodeDoor')
      if (without && target.endsWith('.svelte')) report('page')
    } else if (isBuiltin(specifier)) {
      if (!forNode) report('node')
    } else if (without?.test(specifier) && !isTypeOnly(node)) report('page')
  }

  if (!(from in ROOMS))
    return { Program: (node) => context.report({ node, messageId: 'unknown', data: { room: from } }) }
  return {
    ImportDeclaration: (node) => check(node, node.source),
    ExportNamedDeclaration: (node) => check(node, node.source),
    ExportAllDeclaration: (node) => check(node, node.source),
    ImportExpression: (node) => check(node, node.source),
    TSImportType: (node) => check(node, node.source),
  }
}

export default { rules: { arrows: { meta: { type: 'problem', schema: [], messages: MESSAGES }, create } } }
