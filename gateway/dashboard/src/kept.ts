/** What somebody keeps in this browser under a name: addresses of views, no figures and no people. */
export interface Kept {
  readonly name: string
  readonly address: string
}

export type Shelf = 'cohorts' | 'walls'

export function kept(shelf: Shelf): Kept[] {
  try {
    const list: unknown = JSON.parse(window.localStorage.getItem(`hub.${shelf}`) ?? '[]')
    return Array.isArray(list)
      ? list.filter((one) => typeof one?.name === 'string' && typeof one?.address === 'string')
      : []
  } catch {
    // A browser that keeps nothing still shows everything.
    return []
  }
}

export function keep(shelf: Shelf, one: Kept): Kept[] {
  return write(shelf, [...kept(shelf).filter(({ name }) => name !== one.name), one])
}

export function forget(shelf: Shelf, name: string): Kept[] {
  return write(
    shelf,
    kept(shelf).filter((one) => one.name !== name),
  )
}

function write(shelf: Shelf, list: Kept[]): Kept[] {
  try {
    window.localStorage.setItem(`hub.${shelf}`, JSON.stringify(list))
  } catch {
    // As above: full or forbidden storage costs the shelf, not the view.
  }
  return list
}
