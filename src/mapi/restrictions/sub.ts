// Page: ssubrestriction.
import { RES_SUBRESTRICTION } from '../api/constants.ts'
import { tooComplex } from './complaints.ts'
import type { Kind } from './kind.ts'

export const sub: Kind = {
  rt: RES_SUBRESTRICTION,
  name: 'RES_SUBRESTRICTION',
  structure: 'SSubRestriction',
  members: ['ulSubObject', 'lpRes'],
  compile: () =>
    tooComplex(
      'RES_SUBRESTRICTION looks into the recipients and attachments of messages; the rows of this table have neither.',
    ),
}
