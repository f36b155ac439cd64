/** The slugs of lessons from outside begin so, and those of the course never do. */
export const GUEST = 'guest-'
