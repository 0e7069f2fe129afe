import { useSyncExternalStore } from 'react'

/** What is looked at: the address bar holds all of it, so that a link or a reload shows the same view. */
export interface Place {
  readonly view: View
  /** 12 digits. */
  readonly division: string
  /** YYYY-MM. */
  readonly month: string
  /** The indicator, finding, person or household of views that show one. */
  readonly id: string | null
  readonly lang: 'zh' | 'en'
  /** What a view keeps for itself: a filter, a sort order, a cohort. */
  readonly more: string | null
}

export const VIEWS = [
  'overview',
  'domain',
  'indicator',
  'findings',
  'cohort',
  'compare',
  'person',
  'household',
  'quality',
  'wall',
] as const
export type View = (typeof VIEWS)[number]

export const PROVINCE = '140000000000'

/** Reads the address; what makes no sense there becomes its default instead of an empty page. */
export function placeOf(search: string, today: Date): Place {
  const query = new URLSearchParams(search)
  const view = query.get('view') as View
  const division = query.get('division') ?? ''
  const month = query.get('month') ?? ''
  return {
    view: VIEWS.includes(view) ? view : 'overview',
    division: /^\d{12}$/.test(division) ? division : PROVINCE,
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : (usualMonth ?? lastWholeMonth(today)),
    id: query.get('id'),
    lang: query.get('lang') === 'en' ? 'en' : 'zh',
    more: query.get('more'),
  }
}

export function addressOf(place: Place): string {
  const query = new URLSearchParams({ view: place.view, division: place.division, month: place.month })
  if (place.id !== null) query.set('id', place.id)
  if (place.more !== null) query.set('more', place.more)
  if (place.lang === 'en') query.set('lang', 'en')
  return `/?${query}`
}

/** The digits of a division's code that all divisions within it share. */
export function significantDigits(code: string): string {
  const digits = [2, 4, 6, 9].find((count) => /^0+$/.test(code.slice(count))) ?? 12
  return code.slice(0, digits)
}

export function lastWholeMonth(today: Date): string {
  return new Date(Date.UTC(today.getFullYear(), today.getMonth() - 1, 1)).toISOString().slice(0, 7)
}

/** Twelve months earlier gives the year's way to this month. */
export function monthsBefore(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7)
}

/** Figures are of the month looked at, findings of the running one: that is what there is to do. */
export function overviewOf({ division, month }: Pick<Place, 'division' | 'month'>) {
  return { code: division, month, now: new Date().toLocaleDateString('sv').slice(0, 7) }
}

/** The month that is shown where the address names none: of a sample its last whole one. */
let usualMonth: string | null = null
export function setUsualMonth(month: string | null): void {
  usualMonth = month
}

const listeners = new Set<() => void>()
window.addEventListener('popstate', () => {
  for (const listener of listeners) listener()
})

/** Where the viewer is, and how to go on; other views start without what the last one kept for itself. */
export function usePlace(): [Place, (change: Partial<Place>) => void] {
  const search = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => window.location.search,
  )
  const place = placeOf(search, new Date())
  return [place, (change) => go(withChange(place, change))]
}

export function withChange(place: Place, change: Partial<Place>): Place {
  const isOther = change.view !== undefined && change.view !== place.view
  return { ...place, ...(isOther ? { id: null, more: null } : {}), ...change }
}

function go(place: Place): void {
  window.history.pushState(null, '', addressOf(place))
  for (const listener of listeners) listener()
}
