// Views that few lessons open, or that are large: they come when they are opened.
import type { Component } from 'svelte'
import type { StageView, ViewProps } from './view.ts'

export type LateView = Exclude<StageView, 'messages' | 'status-table'>

interface Module {
  readonly default: Component<ViewProps>
}

const LOADERS: Readonly<Record<LateView, () => Promise<Module>>> = {
  restriction: () => import('./restriction/RestrictionView.svelte'),
  statecharts: () => import('./statecharts/Statecharts.svelte'),
  exchange: () => import('./exchange/Exchange.svelte'),
  calls: () => import('./calls/Calls.svelte'),
  objects: () => import('./objects/Objects.svelte'),
  desktop: () => import('./desktop/Desktop.svelte'),
}

const loading = new Map<LateView, Promise<Module>>()

/** The same promise each time; one that failed is tried anew. */
export const loadView = (view: LateView): Promise<Module> => {
  const known = loading.get(view)
  if (known !== undefined) return known
  const module = LOADERS[view]()
  loading.set(view, module)
  module.catch(() => loading.delete(view))
  return module
}
