import { MAPI_E_NO_ACCESS, MAPI_E_NOT_ENOUGH_DISK, S_OK } from '../../mapi/api/constants.ts'
import type { HRESULT } from '../../mapi/api/values.ts'

/** What a transport meets at the other end. */
export const FAR_END_STATES = ['ok', 'disk-full', 'wrong-password'] as const

export type FarEndState = (typeof FAR_END_STATES)[number]

const REFUSALS: Readonly<Record<FarEndState, HRESULT>> = {
  ok: S_OK,
  'disk-full': MAPI_E_NOT_ENOUGH_DISK,
  'wrong-password': MAPI_E_NO_ACCESS,
}

/** The system that a transport talks to. It outlives sessions, and the world may change it at any time. */
export class FarEnd {
  state: FarEndState

  constructor(state: FarEndState) {
    this.state = state
  }

  /** What it answers to mail that is brought to it; S_OK where it takes it. */
  get refusal(): HRESULT {
    return REFUSALS[this.state]
  }

  get letsIn(): boolean {
    return this.state !== 'wrong-password'
  }
}
