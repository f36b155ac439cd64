import { hydrate, mount, tick } from 'svelte'
import App from './App.svelte'
import { headOf } from './head.ts'
import './look.css'
import { Navigation } from './navigation.svelte.ts'
import type { Arrival } from './navigation.svelte.ts'
import { siteLiesAt } from '../reference/site.ts'
import { placeOf } from './pages.ts'
import { identityOf, linkTo, routeOf } from './routes.ts'
import { embedIn } from './share/embed-address.ts'
import { linkLeft, scrollBack } from './visits.ts'
import { whenQuiet } from './when-quiet.ts'

const page = document.documentElement
const target = document.querySelector('#app')
if (!target) throw new Error('The page has no place for the app.')

/** Where the site lies; every built page knows its own way up to it. */
const root = new URL(page.dataset['root'] ?? '/', location.href)
siteLiesAt(root)
const route = routeOf(location.pathname.slice(root.pathname.length))
const navigation = new Navigation(await placeOf(route))

// Relative addresses in the head would move with the reader.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel*=icon], link[rel=manifest]'))
  link.setAttribute('href', link.href)

/** Where search engines look for this page; known where the site knows its own address. */
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
const firstCanonical = canonical?.href

const arrived = (): void => {
  const head = headOf(navigation.place)
  page.lang = navigation.route.language
  document.title = head.title
  document.querySelector('meta[name=description]')?.setAttribute('content', head.description)
  if (firstCanonical !== undefined)
    canonical?.setAttribute('href', new URL(linkTo(route, navigation.route), firstCanonical).href)
  const [first] = head.alternates
  for (const { language, href } of [...head.alternates, { language: 'x-default', href: first?.href ?? '' }])
    document
      .querySelector(`link[rel=alternate][hreflang=${language}]`)
      ?.setAttribute('href', new URL(href, location.href).href)
}

/** The place on the page that the address names. */
const named = (): HTMLElement | null => {
  try {
    return location.hash.length > 1
      ? document.getElementById(decodeURIComponent(location.hash.slice(1)))
      : null
  } catch {
    // A per cent sign that begins no letter.
    return null
  }
}

const moved = async ({ from, spot }: Arrival): Promise<void> => {
  arrived()
  const to = navigation.route
  // In another language it is the same page: the reader stays where they are.
  if (identityOf(from) === identityOf(to) && from.language !== to.language) return
  await tick()
  // A new page begins at its top or at the place that its address names, for the eye and for a screen reader;
  // one that was left, where it was left.
  if (from !== to) {
    const link = spot && linkLeft(spot)
    const place = link ?? document.querySelector<HTMLElement>('#content')
    place?.focus({ preventScroll: true })
  }
  if (spot) scrollBack(spot)
  else if (named() === null) scrollTo(0, 0)
  // Going there by the address lights it up as well.
  else location.replace(location.hash)
}

const views = route.page === 'playground' ? embedIn(location.search) : null
if (views === null) {
  delete page.dataset['embed']
  // A page that was built has its content already, and the app takes it over; a page of the dev server has none.
  const show = page.dataset['built'] === undefined ? mount : hydrate
  show(App, { target, props: { navigation } })
  navigation.listen(root, (arrival) => void moved(arrival))
  whenQuiet(() => void import('./offline/start.ts').then(({ startOffline }) => startOffline(root)))
} else {
  const { default: EmbedPage } = await import('./embed/EmbedPage.svelte')
  target.replaceChildren()
  target.setAttribute('data-embedded', '')
  mount(EmbedPage, { target, props: { navigation, views } })
}
// Until here the page can be read, from here on it answers: tests wait for it, as a reader does.
page.dataset['answers'] = ''
arrived()
