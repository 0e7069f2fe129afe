import type { Place } from '../address.ts'
import type { Say } from '../words.ts'

/** Somebody by name, as far as the graph names them, and the way to their page. */
export function Named(props: {
  person: { id: string; name: string | null }
  say: Say
  go(change: Partial<Place>): void
}) {
  const { person, say, go } = props
  return (
    <button type="button" className="link" onClick={() => go({ view: 'person', id: person.id })}>
      {person.name ?? say('masked')}
    </button>
  )
}
