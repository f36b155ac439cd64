import { words } from '../../language/language.svelte.ts'
import type { FaultKind } from '../../mapi/facts.ts'

const plural = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`
const pluriel = (n: number, un: string, plusieurs: string): string => `${String(n)} ${n < 2 ? un : plusieurs}`

const faults: Record<FaultKind, string> = {
  'use-after-release': 'use after Release',
  'double-release': 'double Release',
  'use-after-free': 'use after free',
  'double-free': 'double free',
  'wrong-free': 'wrong free',
  'invalid-object': 'invalid object',
}

const en = {
  faults,
  none: 'The program holds nothing yet.',
  held: (objects: number, blocks: number) =>
    `${plural(objects, 'object', 'objects')}, ${plural(blocks, 'block of memory', 'blocks of memory')}`,
  leaked: (n: number) => `${plural(n, 'thing was', 'things were')} never given back`,
  misused: (n: number) => plural(n, 'misuse', 'misuses'),
  chart: 'How many were held, over the recording',
  list: 'What the program was handed',
  gone: 'show what was given back',
  references: (n: number) => plural(n, 'reference', 'references'),
  block: 'memory',
  givenBack: 'given back',
  leak: 'never given back',
  open: 'still open',
  invalid: 'invalid',
  line: (line: number) => `line ${String(line)}`,
  goThere: (what: string, line: number | null) =>
    line === null ? `Go to ${what}` : `Go to ${what}, line ${String(line)}`,
  within: (ref: number) => `freed with #${String(ref)}`,
}

const fr: typeof en = {
  faults: {
    'use-after-release': 'usage après Release',
    'double-release': 'double Release',
    'use-after-free': 'usage après libération',
    'double-free': 'double libération',
    'wrong-free': 'libération impossible',
    'invalid-object': 'objet invalide',
  },
  none: 'Le programme ne détient encore rien.',
  held: (objects, blocks) =>
    `${pluriel(objects, 'objet', 'objets')}, ${pluriel(blocks, 'bloc de mémoire', 'blocs de mémoire')}`,
  leaked: (n) => pluriel(n, 'chose jamais rendue', 'choses jamais rendues'),
  misused: (n) => pluriel(n, 'mauvais usage', 'mauvais usages'),
  chart: 'Combien étaient détenus, au fil de l’enregistrement',
  list: 'Ce que le programme a reçu',
  gone: 'montrer ce qui a été rendu',
  references: (n) => pluriel(n, 'référence', 'références'),
  block: 'mémoire',
  givenBack: 'rendu',
  leak: 'jamais rendu',
  open: 'encore ouverte',
  invalid: 'invalide',
  line: (line) => `ligne ${String(line)}`,
  goThere: (what, line) => (line === null ? `Aller à ${what}` : `Aller à ${what}, ligne ${String(line)}`),
  within: (ref) => `libéré avec #${String(ref)}`,
}

export const objectWords = (): typeof en => words({ en, fr })
