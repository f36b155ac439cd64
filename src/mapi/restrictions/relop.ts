import { RELOP_EQ, RELOP_GE, RELOP_GT, RELOP_LE, RELOP_LT, RELOP_NE, RELOP_RE } from '../api/constants.ts'
import { type Outcome, ok } from '../outcome.ts'
import { shown } from '../values/prop-values.ts'
import { invalid, tooComplex } from './complaints.ts'

/** Whether a comparison's result (less than, equal to, greater than zero) is the one asked for. */
export type Relation = (comparison: number) => boolean

const relations = new Map<number, Relation>([
  [RELOP_LT, (c) => c < 0],
  [RELOP_LE, (c) => c <= 0],
  [RELOP_GT, (c) => c > 0],
  [RELOP_GE, (c) => c >= 0],
  [RELOP_EQ, (c) => c === 0],
  [RELOP_NE, (c) => c !== 0],
])

/** The relation of a RELOP_ number; undefined for RELOP_RE and numbers that are none. */
export const relation = (relop: number): Relation | undefined => relations.get(relop)

/** The relation that an untrusted `relop` names. */
export function relationOf(relop: unknown, structure: string): Outcome<Relation> {
  if (typeof relop !== 'number')
    return invalid(`relop of ${structure} is ${shown(relop)}, not a RELOP_ number.`)
  const found = relation(relop)
  if (found) return ok(found)
  // departs: RS-19
  if (relop === RELOP_RE) return tooComplex('RELOP_RE, a regular expression, is not supported by this table.')
  return tooComplex(`relop of ${structure} is ${relop}; the relations are RELOP_LT (0) to RELOP_NE (5).`)
}
