// The playground in a frame of somebody else's page: what it shows stands in the query.

export const EMBED_VIEWS = ['code', 'stage', 'timeline'] as const

export type EmbedView = (typeof EMBED_VIEWS)[number]

/** What the query of an address asks to show in a frame; null where it asks for the whole page. */
export const embedIn = (search: string): readonly EmbedView[] | null => {
  const query = new URLSearchParams(search)
  if (!query.has('embed')) return null
  const asked = (query.get('views') ?? '').split(',')
  const views = EMBED_VIEWS.filter((view) => asked.includes(view))
  return views.length > 0 ? views : EMBED_VIEWS
}

export const embedAddress = (playground: string, views: readonly EmbedView[], hash: string): string => {
  const all = views.length === EMBED_VIEWS.length
  return `${playground}?embed${all ? '' : `&views=${views.join(',')}`}${hash}`
}

/** Pixels that a frame needs, so that it need not be scrolled. */
const HEIGHTS: Readonly<Record<EmbedView, number>> = { code: 260, stage: 420, timeline: 200 }

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** What an author pastes into a page. */
export const embedHtml = (address: string, title: string, views: readonly EmbedView[]): string => {
  const beside = views.includes('code') && views.includes('stage')
  const sum = views.reduce((height, view) => height + HEIGHTS[view], 48)
  const height = beside ? sum - HEIGHTS.code : sum
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${String(height)}" loading="lazy" style="border:0"></iframe>`
}
