/** Whether one of the states is called so, at any depth. */
export const inState = (active: readonly string[], ...names: readonly string[]): boolean =>
  active.some((path) => path.split('.').some((part) => names.includes(part)))
