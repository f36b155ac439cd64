/** Requests that wait for their turn while the spooler is busy with something else. */
export const meanwhile = {
  FLUSH: { actions: 'rememberFlush' },
  VALIDATE: { actions: 'rememberValidation' },
  STOP: { actions: 'requestStop' },
} as const
