// Page: scommentrestriction.
import { RES_ANNOTATION, RES_COMMENT } from '../api/constants.ts'
import { ok } from '../outcome.ts'
import { invalid } from './complaints.ts'
import type { Kind } from './kind.ts'

const commentLike = (rt: number, name: string): Kind => ({
  rt,
  name,
  structure: 'SCommentRestriction',
  members: [],
  optional: ['lpRes', 'lpProp'],
  compile({ lpRes, lpProp }, tree) {
    if (lpProp !== null && lpProp !== undefined && !Array.isArray(lpProp))
      return invalid('lpProp of SCommentRestriction is an array of properties.')
    // departs: RS-18 (its inner restriction decides; its properties are for people)
    return lpRes === null || lpRes === undefined ? ok(() => true) : tree.child(lpRes, 0)
  },
})

export const comment = commentLike(RES_COMMENT, 'RES_COMMENT')

// departs: RS-19
export const annotation = commentLike(RES_ANNOTATION, 'RES_ANNOTATION')
