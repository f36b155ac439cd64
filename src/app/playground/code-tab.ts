/** What can be seen in the code's place. */
export const CODE_TABS = ['code', 'drafts', 'versions'] as const

export type CodeTab = (typeof CODE_TABS)[number]
