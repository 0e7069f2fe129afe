import { useMemo, useState } from 'react'
import { monthsBefore, type Place } from '../address.ts'
import { codeIn } from '../codes.ts'
import { changeText, exactFigure, nameIn, numberOf, shortFigure } from '../figures.ts'
import { useGraph } from '../graph.ts'
import {
  type Boundaries,
  IndicatorByDimension,
  IndicatorByDivision,
  IndicatorPage,
  type IndicatorPageQuery,
} from '../operations.generated.ts'
import { Breadcrumb } from '../parts/breadcrumb.tsx'
import { Chart } from '../parts/chart.tsx'
import { ExportButton } from '../parts/export.tsx'
import { Shown } from '../parts/state.tsx'
import { causeIn, type Say, sayIn, unitIn } from '../words.ts'

const BOUNDARIES = ['THEN', 'NOW', 'COMPARABLE'] as const satisfies readonly Boundaries[]

type Indicator = NonNullable<IndicatorPageQuery['indicator']>

/** One figure: how it went, why it moved, where it comes from, and the same for the divisions below. */
export function IndicatorView({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const { division: code, month, lang, id } = place
  const say = sayIn(lang)
  const boundaries = BOUNDARIES.find((one) => one === place.more) ?? 'THEN'
  const answer = useGraph(
    IndicatorPage,
    { id: id ?? '', code, month, from: monthsBefore(month, 23), boundaries },
    id === null,
  )
  return (
    <Shown answer={answer} say={say}>
      {({ division, indicator }) =>
        division === null || indicator === null ? (
          <p className="notice">{say('outOfScope')}</p>
        ) : (
          <>
            <Breadcrumb division={division} go={go} />
            <h2>{nameIn(indicator, lang)}</h2>
            <fieldset className="switch" title={say('boundariesNote')}>
              <legend className="unseen">{say('boundaries')}</legend>
              {BOUNDARIES.map((one) => (
                <button
                  type="button"
                  key={one}
                  aria-pressed={one === boundaries}
                  onClick={() => go({ more: one === 'THEN' ? null : one })}
                >
                  {say(one)}
                </button>
              ))}
            </fieldset>
            <Series indicator={indicator} lang={lang} say={say} />
            <Why indicator={indicator} lang={lang} say={say} />
            {division.children.length > 0 && (
              <ByDivision place={place} boundaries={boundaries} unit={indicator.unit} say={say} go={go} />
            )}
            {indicator.dimensions.length > 0 && <ByDimension indicator={indicator} place={place} say={say} />}
            <p>
              <ExportButton
                say={say}
                lang={lang}
                name={`${division.name}-${indicator.name}-${month}`}
                definitionsOf={[indicator.id]}
                notes={[
                  [say('division'), division.name],
                  [say('boundaries'), say(boundaries)],
                  ...(indicator.explanation?.sources ?? []).map(
                    ({ subgraph, facet, freshness }) =>
                      [`${say('freshness')} ${subgraph} ${facet}`, freshness] as const,
                  ),
                ]}
                sheets={[
                  {
                    name: say('series'),
                    rows: [
                      [say('month'), `${nameIn(indicator, lang)}（${unitIn(lang, indicator.unit)}）`],
                      ...indicator.series.map(({ month: at, value }) => [at, numberOf(value)]),
                    ],
                  },
                ]}
              />
            </p>
          </>
        )
      }
    </Shown>
  )
}

function Series({ indicator, lang, say }: { indicator: Indicator; lang: 'zh' | 'en'; say: Say }) {
  const { series, unit } = indicator
  const last = series.at(-1)
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'category', data: series.map(({ month }) => month) },
      yAxis: { type: 'value', scale: true },
      series: [
        {
          type: 'line',
          name: nameIn(indicator, lang),
          connectNulls: false,
          data: series.map(({ value }) => (value === null ? null : Number(value))),
        },
      ],
    }),
    [series, indicator, lang],
  )
  return (
    <section aria-labelledby="series">
      <p className="headline">
        {shortFigure(last?.value, lang)} <small>{unitIn(lang, unit)}</small>
      </p>
      <h3 id="series">{say('series')}</h3>
      <Chart
        option={option}
        summary={`${nameIn(indicator, lang)} ${series.map(({ month, value }) => `${month}: ${exactFigure(value)}`).join(', ')}`}
      />
    </section>
  )
}

/** The change to the month before as a waterfall: its parts add up to the difference. */
function Why({ indicator, lang, say }: { indicator: Indicator; lang: 'zh' | 'en'; say: Say }) {
  const { explanation } = indicator
  const change = explanation?.change ?? []
  const option = useMemo(() => waterfall(change, lang, say), [change, lang, say])
  return (
    <section aria-labelledby="why">
      <h3 id="why">{say('why')}</h3>
      <dl className="facts">
        <dt>{say('formula')}</dt>
        <dd>{lang === 'zh' ? indicator.formula : indicator.formulaEn}</dd>
        <dt>{say('legalBasis')}</dt>
        <dd>{indicator.legalBasis}</dd>
      </dl>
      {change.length > 0 && (
        <>
          <h4>{say('change')}</h4>
          <Chart
            option={option}
            height={220}
            summary={change.map(({ cause, amount }) => `${causeIn(lang, cause)} ${exactFigure(amount)}`).join(', ')}
          />
          <table>
            <tbody>
              {change.map(({ cause, amount }) => (
                <tr key={cause}>
                  <th scope="row">{causeIn(lang, cause)}</th>
                  <td className="number">{exactFigure(amount)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{say('total')}</th>
                <td className="number">
                  {exactFigure(String(change.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0)))}
                </td>
              </tr>
            </tbody>
          </table>
        </>
      )}
      <h4>{say('sources')}</h4>
      <table>
        <tbody>
          {(explanation?.sources ?? []).map(({ subgraph, facet, freshness }) => (
            <tr key={`${subgraph} ${facet}`}>
              <th scope="row">{codeIn(lang, 'subgraph', subgraph)}</th>
              <td>{facet}</td>
              <td>
                {say('freshness')}{' '}
                {freshness === null ? '—' : new Date(freshness).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function waterfall(change: readonly { cause: string; amount: string | null }[], lang: 'zh' | 'en', say: Say) {
  let sum = 0
  const base: number[] = []
  const up: (number | null)[] = []
  const down: (number | null)[] = []
  for (const { amount } of change) {
    const step = Number(amount ?? 0)
    base.push(Math.min(sum, sum + step))
    up.push(step >= 0 ? step : null)
    down.push(step < 0 ? -step : null)
    sum += step
  }
  const bar = { type: 'bar', stack: 'all', barMaxWidth: 48 }
  return {
    grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: [...change.map(({ cause }) => causeIn(lang, cause)), say('total')] },
    yAxis: { type: 'value' },
    series: [
      { ...bar, data: [...base, Math.min(0, sum)], itemStyle: { color: 'transparent' } },
      { ...bar, data: [...up, sum >= 0 ? sum : null], itemStyle: { color: '#0072b2' } },
      { ...bar, data: [...down, sum < 0 ? -sum : null], itemStyle: { color: '#d55e00', decal: { symbol: 'rect' } } },
    ],
  }
}

/** The divisions right below, best first where more or less is better; else the largest first. */
function ByDivision(props: {
  place: Place
  boundaries: Boundaries
  unit: string
  say: Say
  go(change: Partial<Place>): void
}) {
  const { place, boundaries, unit, say, go } = props
  const { division: code, month, id, lang } = place
  const answer = useGraph(IndicatorByDivision, { id: id!, code, month, boundaries })
  return (
    <section aria-labelledby="by-division">
      <h3 id="by-division">{say('byDivision')}</h3>
      <Shown answer={answer} say={say}>
        {(data) => {
          const rows = (data.indicator?.byDivision ?? []).toSorted(
            (a, b) =>
              (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
              Number(b.value ?? -Infinity) - Number(a.value ?? -Infinity),
          )
          const top = Math.max(...rows.map(({ value }) => Number(value ?? 0)), 0)
          return (
            <table className="bars">
              <thead>
                <tr>
                  <th scope="col" className="number rank">
                    {say('rank')}
                  </th>
                  <th scope="col">{say('division')}</th>
                  <th scope="col" className="number">
                    {unitIn(lang, unit)}
                  </th>
                  <th scope="col" className="number">
                    {say('yearOnYear')}
                  </th>
                  <td className="bar" />
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.division.code}>
                    <td className="number quiet">{row.rank ?? '—'}</td>
                    <th scope="row">
                      <button type="button" className="link" onClick={() => go({ division: row.division.code })}>
                        {row.division.name}
                      </button>
                    </th>
                    <td className="number" title={row.isSuppressed ? say('suppressed') : undefined}>
                      {exactFigure(row.value)}
                    </td>
                    <td className="number">{changeText(row.yearOnYear) ?? '—'}</td>
                    <td className="bar">
                      <meter min={0} max={top || 1} value={Number(row.value ?? 0)} aria-label={row.division.name} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }}
      </Shown>
    </section>
  )
}

/** The figure by the codes of one dimension, the first unless another is chosen. */
function ByDimension({ indicator, place, say }: { indicator: Indicator; place: Place; say: Say }) {
  const { division: code, month, lang } = place
  const [dimension, setDimension] = useState(indicator.dimensions[0]!.id)
  const answer = useGraph(IndicatorByDimension, { id: indicator.id, code, month, dimension })
  return (
    <section aria-labelledby="by-dimension">
      <h3 id="by-dimension">
        <label>
          {say('byDimension')}{' '}
          <select value={dimension} onChange={(event) => setDimension(event.target.value)}>
            {indicator.dimensions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </h3>
      <Shown answer={answer} say={say}>
        {(data) => {
          const parts = data.indicator?.byDimension ?? []
          const top = Math.max(...parts.map(({ value }) => Number(value ?? 0)), 0)
          return (
            <table className="bars">
              <tbody>
                {parts.map((part) => (
                  <tr key={part.code}>
                    <th scope="row">{part.name}</th>
                    <td className="number" title={part.isSuppressed ? say('suppressed') : undefined}>
                      {exactFigure(part.value)} <small>{unitIn(lang, indicator.unit)}</small>
                    </td>
                    <td className="bar">
                      <meter min={0} max={top || 1} value={Number(part.value ?? 0)} aria-label={part.name} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }}
      </Shown>
    </section>
  )
}
