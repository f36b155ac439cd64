/**
 * Where the site will be hosted, from the environment: an absolute address, with a slash at its end. The site
 * works without it, under any path; search engines and social networks want whole addresses.
 */
export const siteAddress = (text: string | undefined): string | null => {
  if (text === undefined || text.trim() === '') return null
  const address = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(
      `SITE_URL is "${text}", and no address of a site. Write it whole, as in SITE_URL=https://example.org/mapi/`,
    )
  const { origin, pathname } = address
  return `${origin}${pathname.replace(/\/*$/, '/')}`
}
