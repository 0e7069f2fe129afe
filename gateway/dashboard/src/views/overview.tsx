import { useState } from 'react'
import { addressOf, overviewOf, type Place } from '../address.ts'
import { codeIn } from '../codes.ts'
import { domainKeyOf, domainName, nameIn, numberOf } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { DivisionOverview, type DivisionOverviewQuery, DivisionTable } from '../operations.generated.ts'
import { Breadcrumb } from '../parts/breadcrumb.tsx'
import { ExportButton } from '../parts/export.tsx'
import { FiguresBelow } from '../parts/figures-below.tsx'
import { ProvinceMap } from '../parts/map.tsx'
import { Severities } from '../parts/severities.tsx'
import { Shown } from '../parts/state.tsx'
import { Tile, type Value } from '../parts/tile.tsx'
import { useTrends } from '../trends.ts'
import { type Say, sayIn, unitIn } from '../words.ts'

type Division = NonNullable<DivisionOverviewQuery['division']>

/** What stands in the table of the divisions below: one headline figure of each domain. */
const HEADLINES = ['I-01', 'I-35', 'I-46', 'I-52', 'I-69', 'I-80']

export function Overview({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const { lang } = place
  const say = sayIn(lang)
  const answer = useGraph(DivisionOverview, overviewOf(place))
  return (
    <Shown answer={answer} say={say}>
      {({ division, insightFreshness }) =>
        division === null ? (
          <p className="notice">{say('outOfScope')}</p>
        ) : (
          <>
            <Breadcrumb division={division} go={go} />
            <Behind sources={insightFreshness} lang={lang} say={say} />
            {division.findingCounts !== null && (
              <section aria-labelledby="findings">
                <h2 id="findings">{say('findings')}</h2>
                <Severities
                  counts={division.findingCounts}
                  lang={lang}
                  say={say}
                  open={(severity) => go({ view: 'findings', more: `severity=${severity}` })}
                />
              </section>
            )}
            <Tiles division={division} place={place} say={say} go={go} />
            {division.children.length > 0 && <Below division={division} place={place} go={go} />}
            <FiguresExport division={division} values={division.indicators ?? []} place={place} say={say} />
          </>
        )
      }
    </Shown>
  )
}

/** After so long a source counts as behind: its figures are still shown, with their age. */
const BEHIND_SECONDS = 15 * 60

function Behind(props: { sources: DivisionOverviewQuery['insightFreshness']; lang: 'zh' | 'en'; say: Say }) {
  const { sources, lang, say } = props
  const behind = sources.filter(({ lagSeconds }) => (lagSeconds ?? 0) > BEHIND_SECONDS)
  const oldest = sources.flatMap(({ asOf }) => asOf ?? []).toSorted()[0]
  if (behind.length === 0)
    return (
      <p className="quiet as-of">
        {say('asOf')} {oldest === undefined ? '—' : new Date(oldest).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en')}
      </p>
    )
  return (
    <p className="notice" role="status">
      {say('stale')}
      {behind
        .map(
          ({ subgraph, lagSeconds }) =>
            `${codeIn(lang, 'subgraph', subgraph)} ${Math.round(lagSeconds! / 60)} ${say('minutes')}`,
        )
        .join('，')}
    </p>
  )
}

/** The figures of a division as a workbook, with what they are compared with and what they mean. */
export function FiguresExport(props: { division: { name: string }; values: readonly Value[]; place: Place; say: Say }) {
  const { division, values, place, say } = props
  const { lang, month } = place
  const oldest = values.flatMap(({ asOf }) => asOf ?? []).toSorted()[0] ?? null
  return (
    <p data-action>
      <ExportButton
        say={say}
        lang={lang}
        name={`${division.name}-${month}`}
        definitionsOf={values.map(({ indicator }) => indicator.id)}
        notes={[
          [say('division'), division.name],
          [say('month'), month],
          [say('asOf'), oldest],
        ]}
        sheets={[
          {
            name: month,
            rows: [
              [
                '',
                say('indicator'),
                say('value'),
                say('unit'),
                `${say('yearOnYear')} %`,
                `${say('monthOnMonth')} %`,
                say('target'),
                say('rank'),
                say('published'),
              ],
              ...values.map((value) => [
                value.indicator.id,
                nameIn(value.indicator, lang),
                numberOf(value.value),
                unitIn(lang, value.indicator.unit),
                numberOf(value.yearOnYear),
                numberOf(value.monthOnMonth),
                numberOf(value.target),
                value.rank === null ? null : `${value.rank}/${value.ranked}`,
                numberOf(value.published[0]?.value),
              ]),
            ],
          },
        ]}
      />
    </p>
  )
}

function Tiles(props: { division: Division; place: Place; say: Say; go(change: Partial<Place>): void }) {
  const { division, place, say, go } = props
  const { lang, month } = place
  const trends = useTrends(division.code, month)
  const byDomain = Map.groupBy(division.indicators ?? [], ({ indicator }) => domainKeyOf(indicator.id) ?? '')
  return (
    <>
      {[...byDomain].map(([domain, values]) => (
        <section key={domain} aria-labelledby={`domain-${domain}`}>
          <h2 id={`domain-${domain}`}>
            <button type="button" className="link" onClick={() => go({ view: 'domain', id: domain })}>
              {domainName(domain, lang)}
            </button>
          </h2>
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
        </section>
      ))}
    </>
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
  const name = (id: string) => {
    const one = available.find((each) => each.id === id)
    return one === undefined ? id : nameIn(one, lang)
  }
  const unit = (id: string) => unitIn(lang, available.find((one) => one.id === id)?.unit ?? '')
  return (
    <section aria-labelledby="below">
      <h2 id="below">{say('byDivision')}</h2>
      <Shown answer={answer} say={say}>
        {(data) => {
          const shownFigures = new Map(
            (data.division?.children ?? []).map(({ code, name, indicators }) => [
              code,
              { name, value: indicators?.find(({ indicator }) => indicator.id === shown)?.value },
            ]),
          )
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
                    figures={shownFigures}
                    lang={lang}
                    say={say}
                    addressTo={(code) => addressOf({ ...place, division: code })}
                    open={(code) => go({ division: code })}
                  />
                </div>
              )}
              <FiguresBelow
                data={data}
                columns={headlines.map((id) => ({ id, name: name(id), unit: unit(id) }))}
                heading="below"
                say={say}
                open={(code) => go({ division: code })}
              />
            </div>
          )
        }}
      </Shown>
    </section>
  )
}
