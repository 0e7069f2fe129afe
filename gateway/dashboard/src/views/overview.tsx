import { useState } from 'react'
import { addressOf, type Place } from '../address.ts'
import { changeText, domainOf, exactFigure, shortFigure } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { DivisionOverview, type DivisionOverviewQuery, DivisionTable } from '../operations.generated.ts'
import { Breadcrumb } from '../parts/breadcrumb.tsx'
import { ProvinceMap } from '../parts/map.tsx'
import { Shown } from '../parts/state.tsx'
import { type Say, sayIn, unitIn } from '../words.ts'

type Division = NonNullable<DivisionOverviewQuery['division']>
type Value = NonNullable<Division['indicators']>[number]

/** What stands in the table of the divisions below: one headline figure of each domain. */
const HEADLINES = ['I-01', 'I-35', 'I-46', 'I-52', 'I-69', 'I-80']

export function Overview({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const { division: code, month, lang } = place
  const say = sayIn(lang)
  const answer = useGraph(DivisionOverview, { code, month })
  return (
    <Shown answer={answer} say={say}>
      {({ division }) =>
        division === null ? (
          <p className="notice">{say('outOfScope')}</p>
        ) : (
          <>
            <Breadcrumb division={division} go={go} />
            <Tiles division={division} lang={lang} say={say} go={go} />
            {division.children.length > 0 && <Below division={division} place={place} go={go} />}
          </>
        )
      }
    </Shown>
  )
}

function Tiles(props: { division: Division; lang: 'zh' | 'en'; say: Say; go(change: Partial<Place>): void }) {
  const { division, lang, say, go } = props
  const byDomain = Map.groupBy(division.indicators ?? [], ({ indicator }) => domainOf(indicator.id, lang))
  return (
    <>
      {[...byDomain].map(([domain, values]) => (
        <section key={domain} aria-labelledby={`domain-${domain}`}>
          <h2 id={`domain-${domain}`}>{domain}</h2>
          <ul className="tiles">
            {values.map((value) => (
              <Tile key={value.indicator.id} value={value} lang={lang} say={say} go={go} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Tile(props: { value: Value; lang: 'zh' | 'en'; say: Say; go(change: Partial<Place>): void }) {
  const { value, lang, say, go } = props
  const { indicator } = value
  const year = changeText(value.yearOnYear)
  const monthly = changeText(value.monthOnMonth)
  return (
    <li>
      <button type="button" className="tile" onClick={() => go({ view: 'indicator', id: indicator.id })}>
        <span className="tile-name">{indicator.name}</span>
        <span className="tile-value" title={value.value === null ? say('suppressed') : exactFigure(value.value)}>
          {shortFigure(value.value, lang)}
          <small> {unitIn(lang, indicator.unit)}</small>
        </span>
        <span className="tile-notes">
          {year !== null && (
            <span>
              {say('yearOnYear')} {year}
            </span>
          )}
          {monthly !== null && (
            <span>
              {say('monthOnMonth')} {monthly}
            </span>
          )}
          {value.target !== null && (
            <span>
              {say('target')} {exactFigure(value.target)}
            </span>
          )}
          {value.published.map(({ figure, value: published, source }) => (
            <span key={figure} title={source}>
              {say('published')} {shortFigure(published, lang)}
            </span>
          ))}
          {value.rank !== null && (
            <span>
              {say('rank')} {value.rank}/{value.ranked}
            </span>
          )}
        </span>
      </button>
    </li>
  )
}

/** The divisions below: a map of the prefectures, and a table that says the same. */
function Below({ division, place, go }: { division: Division; place: Place; go(change: Partial<Place>): void }) {
  const { lang, month } = place
  const say = sayIn(lang)
  const available = (division.indicators ?? []).map(({ indicator }) => indicator)
  const headlines = HEADLINES.filter((id) => available.some((one) => one.id === id))
  const [shown, setShown] = useState(headlines[0] ?? '')
  const answer = useGraph(DivisionTable, { code: division.code, month, ids: headlines }, headlines.length === 0)
  const name = (id: string) => available.find((one) => one.id === id)?.name ?? id
  return (
    <section aria-labelledby="below">
      <h2 id="below">{say('byDivision')}</h2>
      <Shown answer={answer} say={say}>
        {(data) => {
          const rows = (data.division?.children ?? []).map((child) => ({
            code: child.code,
            name: child.name,
            values: new Map((child.indicators ?? []).map(({ indicator, value }) => [indicator.id, value])),
          }))
          return (
            <div className="below">
              {division.level === 'PROVINCE' && (
                <div>
                  <label>
                    {say('choose')}{' '}
                    <select value={shown} onChange={(event) => setShown(event.target.value)}>
                      {headlines.map((id) => (
                        <option key={id} value={id}>
                          {name(id)}
                        </option>
                      ))}
                    </select>
                  </label>
                  <ProvinceMap
                    figures={new Map(rows.map((row) => [row.code, { name: row.name, value: row.values.get(shown) }]))}
                    lang={lang}
                    say={say}
                    addressTo={(code) => addressOf({ ...place, division: code })}
                    open={(code) => go({ division: code })}
                  />
                </div>
              )}
              <div className="scrolls">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{say('division')}</th>
                      {headlines.map((id) => (
                        <th scope="col" key={id} className="number">
                          {name(id)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr key={row.code}>
                        <th scope="row">
                          <button type="button" className="link" onClick={() => go({ division: row.code })}>
                            {row.name}
                          </button>
                        </th>
                        {headlines.map((id) => (
                          <td key={id} className="number">
                            {exactFigure(row.values.get(id))}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </div>
          )
        }}
      </Shown>
    </section>
  )
}
