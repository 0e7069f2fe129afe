import { overviewOf, type Place } from '../address.ts'
import { DOMAIN_KEYS, domainKeyOf, domainName, nameIn } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { DivisionOverview, DivisionTable } from '../operations.generated.ts'
import { Breadcrumb } from '../parts/breadcrumb.tsx'
import { FiguresBelow } from '../parts/figures-below.tsx'
import { Shown } from '../parts/state.tsx'
import { Tile, type Value } from '../parts/tile.tsx'
import { useTrends } from '../trends.ts'
import { type Say, sayIn, unitIn } from '../words.ts'
import { FiguresExport } from './overview.tsx'

/** One domain of a division: all of its figures with their way, and the same for the divisions below. */
export function Domain({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const { division: code, month, lang } = place
  const say = sayIn(lang)
  const key = place.id ?? DOMAIN_KEYS[0]!
  const answer = useGraph(DivisionOverview, overviewOf(place))
  const trends = useTrends(code, month)
  return (
    <Shown answer={answer} say={say}>
      {({ division }) => {
        if (division === null) return <p className="notice">{say('outOfScope')}</p>
        const all = division.indicators ?? []
        const keys = DOMAIN_KEYS.filter((one) => all.some(({ indicator }) => domainKeyOf(indicator.id) === one))
        const values = all.filter(({ indicator }) => domainKeyOf(indicator.id) === key)
        return (
          <>
            <Breadcrumb division={division} go={go} />
            <nav className="switch" aria-label={say('domain')}>
              {keys.map((one) => (
                <button
                  type="button"
                  key={one}
                  aria-current={one === key ? 'page' : undefined}
                  onClick={() => go({ id: one })}
                >
                  {domainName(one, lang)}
                </button>
              ))}
            </nav>
            <h2>{domainName(key, lang)}</h2>
            <ul className="tiles">
              {values.map((value) => (
                <Tile
                  key={value.indicator.id}
                  value={value}
                  trend={trends?.get(value.indicator.id) ?? null}
                  lang={lang}
                  say={say}
                  go={go}
                />
              ))}
            </ul>
            {division.children.length > 0 && <Table values={values} place={place} say={say} go={go} />}
            <FiguresExport division={division} values={values} place={place} say={say} />
          </>
        )
      }}
    </Shown>
  )
}

function Table(props: { values: readonly Value[]; place: Place; say: Say; go(change: Partial<Place>): void }) {
  const { values, place, say, go } = props
  const { division: code, month, lang } = place
  const answer = useGraph(
    DivisionTable,
    { code, month, ids: values.map(({ indicator }) => indicator.id) },
    values.length === 0,
  )
  return (
    <section aria-labelledby="below">
      <h2 id="below">{say('byDivision')}</h2>
      <Shown answer={answer} say={say}>
        {(data) => (
          <FiguresBelow
            data={data}
            columns={values.map(({ indicator }) => ({
              id: indicator.id,
              name: nameIn(indicator, lang),
              unit: unitIn(lang, indicator.unit),
            }))}
            heading="below"
            say={say}
            open={(division) => go({ division })}
          />
        )}
      </Shown>
    </section>
  )
}
