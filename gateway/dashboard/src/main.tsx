import { StrictMode, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { setUsualMonth, significantDigits, usePlace, type View } from './address.ts'
import { openClient, type Stated } from './graph.ts'
import { PurposeForm } from './parts/purpose.tsx'
import { TakeOut } from './parts/take-out.tsx'
import { readSession, type Session, signOut } from './session.ts'
import './styles.css'
import { CohortBuilder } from './views/cohort.tsx'
import { Compare } from './views/compare.tsx'
import { Domain } from './views/domain.tsx'
import { Findings } from './views/findings.tsx'
import { HouseholdView } from './views/household.tsx'
import { IndicatorView } from './views/indicator.tsx'
import { Mine } from './views/mine.tsx'
import { Overview } from './views/overview.tsx'
import { PersonView } from './views/person.tsx'
import { Quality } from './views/quality.tsx'
import { SignIn } from './views/sign-in.tsx'
import { Wall } from './views/wall.tsx'
import { sayIn } from './words.ts'

const MENU: readonly View[] = ['overview', 'domain', 'findings', 'cohort', 'compare', 'person', 'quality', 'wall']

const SHOWN = {
  overview: Overview,
  domain: Domain,
  indicator: IndicatorView,
  findings: Findings,
  cohort: CohortBuilder,
  compare: Compare,
  person: PersonView,
  household: HouseholdView,
  quality: Quality,
  wall: Wall,
} as const satisfies Record<View, unknown>

function Dashboard() {
  const [place, go] = usePlace()
  const [session, setSession] = useState<Session | null>(null)
  const [failed, setFailed] = useState(false)
  const [stated, setStated] = useState<Stated | null>(null)
  const client = useMemo(() => openClient(stated), [stated])
  const say = sayIn(place.lang)
  useEffect(() => {
    readSession().then(
      (read) => {
        setUsualMonth(read.month)
        setSession(read)
      },
      () => setFailed(true),
    )
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
          const own = homeOf(next.account?.divisions ?? [], place.division)
          if (own !== null) go({ division: own })
        }}
      />
    )
  // Whoever signs in for themselves has one page, whatever the address says.
  const isOwn = session.account.kind === 'PERSON'
  const Shown = SHOWN[place.view]
  const home = homeOf(session.account.divisions, place.division)
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header>
        <strong>{say('title')}</strong>
        <nav aria-label={say('title')}>
          {(isOwn ? [] : MENU).map((view) => (
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
        {!isOwn && (
          <>
            <label>
              {say('month')}{' '}
              <input
                type="month"
                value={place.month}
                onChange={(event) => event.target.value && go({ month: event.target.value })}
              />
            </label>
            <PurposeForm account={session.account} stated={stated} say={say} state={setStated} />
          </>
        )}
        <button
          type="button"
          onClick={() => go({ lang: place.lang === 'zh' ? 'en' : 'zh' })}
          lang={place.lang === 'zh' ? 'en' : 'zh-CN'}
        >
          {place.lang === 'zh' ? 'English' : '中文'}
        </button>
        {!isOwn && <TakeOut place={place} say={say} />}
        <button type="button" onClick={() => signOut().then(() => window.location.reload())}>
          {say('signOut')} {session.account.name}
        </button>
      </header>
      <p className="paper-head" aria-hidden="true">
        {say('title')} · {place.month} · {session.account.name} · {new Date().toLocaleDateString('sv')}
      </p>
      <main id="content" tabIndex={-1}>
        <Provider value={client}>
          {isOwn ? (
            <Mine place={place} />
          ) : home === null ? (
            <Shown place={place} go={go} account={session.account} />
          ) : (
            <div className="notice">
              <p>{say('outOfScope')}</p>
              <button type="button" onClick={() => go({ division: home })}>
                {say('home')}
              </button>
            </div>
          )}
        </Provider>
      </main>
    </>
  )
}

/** Where somebody who looks beyond their divisions belongs; null within them. The graph refuses the rest by itself. */
function homeOf(own: readonly string[], division: string): string | null {
  const isOwn = own.some((one) => division.startsWith(significantDigits(one)))
  return isOwn ? null : (own[0] ?? null)
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Dashboard />
  </StrictMode>,
)
