import * as constants from '../mapi/api/constants.ts'
import type { HRESULT } from '../mapi/api/values.ts'
import type { END_RESULTS, LOGON_FLAGS, LOGON_RESULTS, SUBMIT_RESULTS } from './answer-names.ts'

type ResultName =
  | (typeof LOGON_FLAGS)[number]
  | (typeof LOGON_RESULTS)[number]
  | (typeof SUBMIT_RESULTS)[number]
  | (typeof END_RESULTS)[number]

export const numberOf = (name: ResultName): HRESULT => constants[name]
