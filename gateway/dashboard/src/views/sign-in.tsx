import { type FormEvent, useState } from 'react'
import { type Session, signIn } from '../session.ts'
import type { Say } from '../words.ts'

/** Who looks: a demo account where the hub has them, else a token of the authority's own issuer. */
export function SignIn(props: { session: Session; say: Say; signedIn(session: Session): void }) {
  const { session, say, signedIn } = props
  const [failed, setFailed] = useState(false)
  const by = async (who: { account: string } | { token: string }) => {
    const next = await signIn(who)
    setFailed(next === null)
    if (next !== null) signedIn(next)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const token = new FormData(event.currentTarget).get('token')
    if (typeof token === 'string' && token !== '') by({ token })
  }
  return (
    <main className="sign-in">
      <h1>{say('title')}</h1>
      {session.demoAccounts.length > 0 && (
        <section aria-label={say('signInAs')}>
          <h2>{say('signInAs')}</h2>
          <ul className="accounts">
            {session.demoAccounts.map(({ role, title }) => (
              <li key={role}>
                <button type="button" onClick={() => by({ account: role })}>
                  {title} <small>{role}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form onSubmit={submit}>
        <label>
          {say('token')} <input name="token" type="password" autoComplete="off" />
        </label>{' '}
        <button type="submit">{say('signIn')}</button>
      </form>
      {failed && (
        <p className="notice" role="alert">
          {say('signInFailed')}
        </p>
      )}
    </main>
  )
}
