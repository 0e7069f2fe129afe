import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { usePlace, type View } from './address.ts'
import { client } from './graph.ts'
import { readSession, type Session, signOut } from './session.ts'
import './styles.css'
import { Compare } from './views/compare.tsx'
import { IndicatorView } from './views/indicator.tsx'
import { Overview } from './views/overview.tsx'
import { PersonView } from './views/person.tsx'
import { Quality } from './views/quality.tsx'
import { SignIn } from './views/sign-in.tsx'
import { Wall } from './views/wall.tsx'
import { sayIn } from './words.ts'

const MENU: readonly View[] = ['overview', 'compare', 'person', 'quality', 'wall']

const SHOWN = {
  overview: Overview,
  indicator: IndicatorView,
  compare: Compare,
  person: PersonView,
  quality: Quality,
  wall: Wall,
} as const satisfies Record<View, unknown>

function Dashboard() {
  const [place, go] = usePlace()
  const [session, setSession] = useState<Session | null>(null)
  const [failed, setFailed] = useState(false)
  const say = sayIn(place.lang)
  useEffect(() => {
    readSession().then(setSession, () => setFailed(true))
  }, [])
  useEffect(() => {
    document.documentElement.lang = place.lang === 'zh' ? 'zh-CN' : 'en'
    document.title = say('title')
  }, [place.lang, say])

  if (failed) return <p className="notice">{say('failed')}</p>
  if (session === null) return <p className="quiet">{say('loading')}…</p>
  if (session.account === null)
    return (
      <SignIn
        session={session}
        say={say}
        signedIn={(next) => {
          setSession(next)
          const own = next.account?.divisions[0]
          if (own !== undefined && !place.division.startsWith(own.replace(/0+$/, ''))) go({ division: own })
        }}
      />
    )
  const Shown = SHOWN[place.view]
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header>
        <strong>{say('title')}</strong>
        <nav aria-label={say('title')}>
          {MENU.map((view) => (
            <button
              type="button"
              key={view}
              aria-current={place.view === view ? 'page' : undefined}
              onClick={() => go({ view })}
            >
              {say(view)}
            </button>
          ))}
        </nav>
        <label>
          {say('month')}{' '}
          <input
            type="month"
            value={place.month}
            onChange={(event) => event.target.value && go({ month: event.target.value })}
          />
        </label>
        <button
          type="button"
          onClick={() => go({ lang: place.lang === 'zh' ? 'en' : 'zh' })}
          lang={place.lang === 'zh' ? 'en' : 'zh-CN'}
        >
          {place.lang === 'zh' ? 'English' : '中文'}
        </button>
        <button type="button" onClick={() => window.print()}>
          {say('print')}
        </button>
        <button type="button" onClick={() => signOut().then(() => window.location.reload())}>
          {say('signOut')} {session.account.name}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <Shown place={place} go={go} />
      </main>
    </>
  )
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Provider value={client}>
      <Dashboard />
    </Provider>
  </StrictMode>,
)
