// Every page of the site: what loads it, and what stands in its head. Each is a module of its own.
import type { Component } from 'svelte'
import { loadLesson, summaries } from '../course/catalogue.ts'
import { LANGUAGES } from '../language/language.svelte.ts'
import type { Language } from '../language/language.svelte.ts'
import type { Keeping } from './keeping/keeping.svelte.ts'
import type { Navigation } from './navigation.svelte.ts'
import Missing from './Missing.svelte'
import type { CollectionPage, Route, SinglePage } from './routes.ts'
import type { Settings } from './settings/settings.svelte.ts'
import type { Theme } from './theme.svelte.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'

/** What every page is handed. */
export interface PageProps {
  navigation: Navigation
  keeping: Keeping
  theme: Theme
  settings: Settings
}

/** What stands in the head of a page. */
export interface PageHead {
  /** Without the site's name. */
  title: string
  description: string
}

/** A page, loaded. */
export interface Page {
  View: Component<PageProps & { content: unknown }>
  content: unknown
  head: Readonly<Record<Language, PageHead>>
  /** What the page is made of, as the bundler knows it: a built page asks for it at once. */
  modules: readonly string[]
}

const page = <Content>(
  View: Component<PageProps & { content: Content }>,
  content: Content,
  head: Page['head'],
  ...modules: string[]
): Page => ({ View: View as Page['View'], content, head, modules })

const shell = { en, fr }

/** The title and the description that the shell's catalogue has for a page. */
const said = (head: (words: typeof en) => PageHead): Page['head'] => ({
  en: head(shell.en),
  fr: head(shell.fr),
})

const singles: Readonly<Record<SinglePage, () => Promise<Page>>> = {
  contents: async () => {
    const { default: View } = await import('./contents/Contents.svelte')
    return page(
      View,
      null,
      said((w) => w.contents),
      'src/app/contents/Contents.svelte',
    )
  },
  closing: async () => {
    const { default: View } = await import('./closing/ClosingPage.svelte')
    return page(
      View,
      null,
      said((w) => w.closing),
      'src/app/closing/ClosingPage.svelte',
    )
  },
  playground: async () => {
    const [{ default: View }, { firstDraft }, { playgroundCatalogues }] = await Promise.all([
      import('./playground/PlaygroundPage.svelte'),
      import('./playground/ready-programs.ts'),
      import('./playground/words.ts'),
    ])
    const { en, fr } = playgroundCatalogues
    return page(View, await firstDraft(), { en, fr }, 'src/app/playground/PlaygroundPage.svelte')
  },
  reference: async () => {
    const [{ default: View }, { referenceCatalogues }] = await Promise.all([
      import('./reference/IndexPage.svelte'),
      import('./reference/words.ts'),
    ])
    return page(View, null, referenceCatalogues, 'src/app/reference/IndexPage.svelte')
  },
  teach: async () => {
    const [{ default: View }, { teachCatalogues }] = await Promise.all([
      import('./teach/TeachPage.svelte'),
      import('./teach/words.ts'),
    ])
    return page(View, null, teachCatalogues, 'src/app/teach/TeachPage.svelte')
  },
  settings: async () => {
    const [{ default: View }, { settingsCatalogues }] = await Promise.all([
      import('./settings/SettingsPage.svelte'),
      import('./settings/words.ts'),
    ])
    return page(View, null, settingsCatalogues, 'src/app/settings/SettingsPage.svelte')
  },
  about: async () => {
    const [{ default: View }, { aboutCatalogues }] = await Promise.all([
      import('./about/AboutPage.svelte'),
      import('./about/words.ts'),
    ])
    return page(View, null, aboutCatalogues, 'src/app/about/AboutPage.svelte')
  },
  guest: async () => {
    const [{ default: View }, { guestCatalogues }] = await Promise.all([
      import('./guest/GuestPage.svelte'),
      import('./guest/words.ts'),
    ])
    return page(View, null, guestCatalogues, 'src/app/guest/GuestPage.svelte')
  },
  races: async () => {
    const { races } = await import('./race/pair.ts')
    const first = await loadRace(races[0]?.slug ?? '')
    const { racePageWords } = await import('./race/words.ts')
    return first ? { ...first, head: racePageWords } : missing
  },
}

/** A race, by its slug: a ready one, or one from a lesson; null where there is neither. */
const loadRace = async (slug: string): Promise<Page | null> => {
  const { loadPair } = await import('./race/pair.ts')
  const [pair, { default: View }, { racePageWords }] = await Promise.all([
    loadPair(slug),
    import('./race/RacePage.svelte'),
    import('./race/words.ts'),
  ])
  if (!pair) return null
  const head = (language: Language): PageHead => {
    const w = racePageWords[language]
    const title = pair.lesson ? w.yours(pair.lesson.title[language]) : pair.summary?.title[language]
    return { title: title ?? w.title, description: pair.summary?.about[language] ?? w.aboutYours }
  }
  const content = pair.lesson ? `virtual:lesson/${slug}` : `virtual:race/${slug}`
  return page(View, pair, { en: head('en'), fr: head('fr') }, 'src/app/race/RacePage.svelte', content)
}

interface Collection {
  /** Those that are built. */
  slugs: () => Promise<readonly string[]> | readonly string[]
  load: (slug: string) => Promise<Page | null>
}

const collections: Readonly<Record<CollectionPage, Collection>> = {
  lesson: {
    slugs: () => summaries.map(({ slug }) => slug),
    load: async (slug) => {
      const [lesson, { default: View }] = await Promise.all([
        loadLesson(slug),
        import('./lesson/LessonPage.svelte'),
      ])
      if (!lesson) return null
      const { title, description } = lesson
      const head = {
        en: { title: title.en, description: description.en },
        fr: { title: title.fr, description: description.fr },
      }
      return page(View, lesson, head, 'src/app/lesson/LessonPage.svelte', `virtual:lesson/${slug}`)
    },
  },
  race: {
    slugs: async () => {
      const { races } = await import('./race/pair.ts')
      return [...races, ...summaries].map(({ slug }) => slug)
    },
    load: loadRace,
  },
  // Loaded with the first page of it: its lists are long, and a lesson needs none of them.
  entry: {
    slugs: async () => (await import('../reference/catalogue.ts')).pages.map(({ slug }) => slug),
    load: async (slug) => {
      const [{ loadPage }, { default: View }, { referenceCatalogues }] = await Promise.all([
        import('../reference/catalogue.ts'),
        import('./reference/EntryPage.svelte'),
        import('./reference/words.ts'),
      ])
      const entry = await loadPage(slug)
      if (!entry) return null
      const { title, description, group } = entry
      // What the model decides of a call has the name of the call.
      const titleIn = (l: Language): string =>
        group === 'choices' ? `${referenceCatalogues[l].groups.choices}: ${title[l]}` : title[l]
      const head = {
        en: { title: titleIn('en'), description: description.en },
        fr: { title: titleIn('fr'), description: description.fr },
      }
      return page(View, entry, head, 'src/app/reference/EntryPage.svelte', `virtual:reference/${slug}`)
    },
  },
}

const missing: Page = page(
  Missing,
  null,
  said((w) => ({ title: w.missing.title, description: w.contents.description })),
)

/** Where the reader is, with all that is needed to draw it. */
export interface Place {
  route: Route
  page: Page
}

/** Loads what a route names; what is not there is a missing page. */
export const placeOf = async (route: Route): Promise<Place> => {
  if (route.page === 'missing') return { route, page: missing }
  const found = 'slug' in route ? await collections[route.page].load(route.slug) : await singles[route.page]()
  return found
    ? { route, page: found }
    : { route: { page: 'missing', language: route.language }, page: missing }
}

/** Every page that is built. */
export const routes = async (): Promise<readonly Route[]> => {
  const many = await Promise.all(
    (Object.keys(collections) as CollectionPage[]).map(async (page) => ({
      page,
      slugs: await collections[page].slugs(),
    })),
  )
  return LANGUAGES.flatMap((language): Route[] => [
    ...(Object.keys(singles) as SinglePage[]).map((page): Route => ({ page, language })),
    ...many.flatMap(({ page, slugs }) => slugs.map((slug): Route => ({ page, language, slug }))),
  ])
}
