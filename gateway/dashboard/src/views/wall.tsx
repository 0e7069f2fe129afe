import { type ComponentType, type FormEvent, useEffect, useState } from 'react'
import { overviewOf, type Place, withChange } from '../address.ts'
import { domainKeyOf, domainName, nameIn } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { DivisionOverview, type DivisionOverviewQuery } from '../operations.generated.ts'
import { ShelfOf } from '../parts/shelf.tsx'
import { Shown } from '../parts/state.tsx'
import type { Account } from '../session.ts'
import { layoutOf, layoutText, NO_LAYOUT, SCENES, type Scene, type WallLayout, withinLimits } from '../wall-layout.ts'
import { type Say, sayIn } from '../words.ts'
import { Compare } from './compare.tsx'
import { Domain } from './domain.tsx'
import { Findings } from './findings.tsx'
import { IndicatorView } from './indicator.tsx'
import { Overview } from './overview.tsx'
import { Quality } from './quality.tsx'

type Division = NonNullable<DivisionOverviewQuery['division']>
type Go = (change: Partial<Place>) => void

const VIEWS: Readonly<Record<string, ComponentType<{ place: Place; account: Account; go: Go }>>> = {
  overview: Overview,
  domain: Domain,
  indicator: IndicatorView,
  findings: Findings,
  compare: Compare,
  quality: Quality,
}

/**
 * For a screen on a wall: the scenes of a layout in turn, until somebody stops it. Without a layout those are the
 * division and the divisions below it.
 */
export function Wall({ place, account, go }: { place: Place; account: Account; go: Go }) {
  const say = sayIn(place.lang)
  const layout = layoutOf(place.more)
  const [at, setAt] = useState(0)
  const [runs, setRuns] = useState(true)
  const answer = useGraph(DivisionOverview, overviewOf(place))
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => setAt((now) => now + 1), layout.seconds * 1_000)
    return () => clearInterval(timer)
  }, [runs, layout.seconds])
  return (
    <Shown answer={answer} say={say}>
      {({ division }) => {
        if (division === null) return <p className="notice">{say('outOfScope')}</p>
        const scenes = layout.scenes.length > 0 ? layout.scenes : inTurn(division)
        const scene = scenes[at % scenes.length]!
        const shown: Place = { ...place, ...scene }
        const View = VIEWS[scene.view]!
        return (
          <div className="wall">
            <div className="row" data-action>
              <button type="button" onClick={() => setRuns(!runs)}>
                {runs ? say('pause') : say('resume')}
              </button>
              <button type="button" onClick={() => document.documentElement.requestFullscreen?.()}>
                {say('fullScreen')}
              </button>
              <span className="quiet">
                {(at % scenes.length) + 1}/{scenes.length}
              </span>
              <details>
                <summary>{say('layout')}</summary>
                <Layout division={division} layout={layout} place={place} say={say} go={go} />
              </details>
            </div>
            <View
              place={shown}
              account={account}
              go={(change) => go(withChange(shown, { view: scene.view, ...change }))}
            />
          </div>
        )
      }}
    </Shown>
  )
}

function inTurn(division: Division): Scene[] {
  return [division, ...division.children].map(({ code }) => ({
    view: 'overview',
    division: code,
    id: null,
    more: null,
  }))
}

/** Scenes are put together here, kept under a name, and held by the address. */
function Layout(props: { division: Division; layout: WallLayout; place: Place; say: Say; go: Go }) {
  const { division, layout, place, say, go } = props
  const { lang } = place
  const [view, setView] = useState<Scene['view']>('overview')
  const change = (next: WallLayout) => go({ more: next.scenes.length === 0 ? null : layoutText(next) })
  const indicators = (division.indicators ?? []).map(({ indicator }) => indicator)
  const domains = [...new Set(indicators.flatMap(({ id }) => domainKeyOf(id) ?? []))]
  const choices: readonly (readonly [string, string])[] =
    view === 'indicator'
      ? indicators.map((one) => [one.id, nameIn(one, lang)])
      : view === 'domain'
        ? domains.map((key) => [key, domainName(key, lang)])
        : []
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen = form.get('what')
    const scene: Scene = {
      view,
      division: String(form.get('division')),
      id: typeof chosen === 'string' ? chosen : null,
      more: view === 'findings' ? 'mode=board' : null,
    }
    change({ ...layout, scenes: [...layout.scenes, scene] })
  }
  const nameOf = (scene: Scene) => {
    const where = [division, ...division.children].find(({ code }) => code === scene.division)?.name ?? scene.division
    const indicator = indicators.find(({ id }) => id === scene.id)
    const what = indicator ? nameIn(indicator, lang) : scene.id === null ? '' : domainName(scene.id, lang)
    return `${where} ${say(scene.view)} ${what}`
  }
  return (
    <div className="layout">
      <form onSubmit={submit} className="row">
        <select
          aria-label={say('scenes')}
          value={view}
          onChange={(event) => setView(event.target.value as Scene['view'])}
        >
          {SCENES.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
        {choices.length > 0 && (
          <select name="what" aria-label={say('choose')} key={view}>
            {choices.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        )}
        <select name="division" aria-label={say('division')}>
          {[division, ...division.children].map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit">{say('addScene')}</button>
      </form>
      <label>
        {say('seconds')}{' '}
        <input
          type="number"
          min={5}
          max={600}
          defaultValue={layout.seconds}
          onBlur={(event) => change({ ...layout, seconds: withinLimits(Number(event.target.value)) })}
        />
      </label>
      <ol>
        {layout.scenes.map((scene, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same scene may stand twice
          <li key={at}>
            {nameOf(scene)}{' '}
            <button
              type="button"
              aria-label={`${say('remove')} ${nameOf(scene)}`}
              onClick={() => change({ ...layout, scenes: layout.scenes.filter((_, index) => index !== at) })}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      <ShelfOf
        shelf="walls"
        say={say}
        address={layout === NO_LAYOUT ? null : layoutText(layout)}
        open={(address) => go({ more: address })}
      />
    </div>
  )
}
