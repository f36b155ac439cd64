// The draft that a link has become, by this entry of the browser's history. The address stays as it is.

const stateNow = (): object => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? state : {}
}

export const rememberDraft = (id: string): void => history.replaceState({ ...stateNow(), draft: id }, '')

export const rememberedDraft = (): string | null => {
  const state = stateNow()
  return 'draft' in state && typeof state.draft === 'string' ? state.draft : null
}
