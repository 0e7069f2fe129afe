import { type FormEvent, useState } from 'react'
import { forget, type Kept, keep, kept, type Shelf } from '../kept.ts'
import type { Say } from '../words.ts'

/** Keeps the present address under a name, and opens those kept before. */
export function ShelfOf(props: { shelf: Shelf; say: Say; address: string | null; open(address: string): void }) {
  const { shelf, say, address, open } = props
  const [list, setList] = useState<Kept[]>(() => kept(shelf))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    if (name === '' || address === null) return
    setList(keep(shelf, { name, address }))
    event.currentTarget.reset()
  }
  return (
    <div className="shelf">
      <form onSubmit={submit} className="row">
        <label>
          {say('name')} <input name="name" required maxLength={40} autoComplete="off" />
        </label>
        <button type="submit" disabled={address === null}>
          {say('keep')}
        </button>
      </form>
      {list.length > 0 && (
        <ul className="row list" aria-label={say('kept')}>
          {list.map((one) => (
            <li key={one.name}>
              <button type="button" onClick={() => open(one.address)}>
                {one.name}
              </button>{' '}
              <button
                type="button"
                aria-label={`${say('remove')} ${one.name}`}
                onClick={() => setList(forget(shelf, one.name))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
