// Page: using-macros-for-error-handling.

/** Failure is bit 31 alone; a warning is nonzero and a success. */
export const HR_FAILED = (hr: number): boolean => hr >>> 31 === 1

export const HR_SUCCEEDED = (hr: number): boolean => hr >>> 31 === 0
