import { Keeping } from '../../src/app/keeping/keeping.svelte.ts'
import { Navigation } from '../../src/app/navigation.svelte.ts'
import { placeOf } from '../../src/app/pages.ts'
import type { PageProps } from '../../src/app/pages.ts'
import type { Route } from '../../src/app/routes.ts'
import { Settings } from '../../src/app/settings/settings.svelte.ts'
import { Theme } from '../../src/app/theme.svelte.ts'

/** What a page of the site is handed when the reader is there. */
export const propsAt = async (route: Route): Promise<PageProps> => {
  const keeping = new Keeping(() => localStorage)
  return {
    navigation: new Navigation(await placeOf(route)),
    keeping,
    theme: new Theme(keeping),
    settings: new Settings(keeping),
  }
}
