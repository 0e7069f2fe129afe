import type { Place } from '../address.ts'

interface Named {
  readonly code: string
  readonly name: string
  readonly parent?: Named | null
}

/** From the province down to here; each step goes up again. */
export function Breadcrumb({ division, go }: { division: Named; go(change: Partial<Place>): void }) {
  const path: Named[] = []
  for (let at: Named | null | undefined = division; at; at = at.parent) path.unshift(at)
  return (
    <nav aria-label="行政区划 divisions" className="breadcrumb">
      <ol>
        {path.map(({ code, name }) => (
          <li key={code}>
            {code === division.code ? (
              <h1 aria-current="page">{name}</h1>
            ) : (
              <button type="button" className="link" onClick={() => go({ division: code })}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
