import type { Place, View } from './address.ts'

/** What a wall shows in turn, and how long each; the address holds it. */
export interface WallLayout {
  readonly seconds: number
  readonly scenes: readonly Scene[]
}
export type Scene = Pick<Place, 'division' | 'id' | 'more'> & { readonly view: Exclude<View, 'wall'> }

export const SCENES = ['overview', 'domain', 'indicator', 'findings', 'compare', 'quality'] as const
const SECONDS = { least: 5, usual: 20, most: 600 }

export const NO_LAYOUT: WallLayout = { seconds: SECONDS.usual, scenes: [] }

export function layoutText(layout: WallLayout): string {
  return JSON.stringify(layout)
}

/** A text that is no layout, from an address somebody cut, begins an empty one. */
export function layoutOf(text: string | null): WallLayout {
  try {
    const { seconds, scenes } = JSON.parse(text ?? '') as WallLayout
    const known = scenes.filter(
      (scene) => (SCENES as readonly string[]).includes(scene.view) && /^\d{12}$/.test(scene.division),
    )
    return { seconds: withinLimits(seconds), scenes: known }
  } catch {
    return NO_LAYOUT
  }
}

export function withinLimits(seconds: number): number {
  return Number.isFinite(seconds) ? Math.min(SECONDS.most, Math.max(SECONDS.least, seconds)) : SECONDS.usual
}
