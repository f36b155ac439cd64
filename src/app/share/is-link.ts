/** `#v1.`: the version, and the letters. */
export const LINK = /^#v(\d{1,4})\.(.*)$/s

/** Whether a hash is one of ours, of whatever version. */
export const isLink = (hash: string): boolean => LINK.test(hash)
