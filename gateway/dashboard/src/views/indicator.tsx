import { useMemo } from 'react'
import { monthsBefore, type Place } from '../address.ts'
import { exactFigure, shortFigure } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { DivisionTable, IndicatorPage, type IndicatorPageQuery } from '../operations.generated.ts'
import { Breadcrumb } from '../parts/breadcrumb.tsx'
import { Chart } from '../parts/chart.tsx'
import { Shown } from '../parts/state.tsx'
import { causeIn, type Say, sayIn, unitIn } from '../words.ts'

type Indicator = NonNullable<IndicatorPageQuery['indicator']>

/** One figure: how it went, why it moved, where it comes from, and the same for the divisions below. */
export function IndicatorView({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const { division: code, month, lang, id } = place
  const say = sayIn(lang)
  const answer = useGraph(IndicatorPage, { id: id ?? '', code, month, from: monthsBefore(month, 23) }, id === null)
  return (
    <Shown answer={answer} say={say}>
      {({ division, indicator }) =>
        division === null || indicator === null ? (
          <p className="notice">{say('outOfScope')}</p>
        ) : (
          <>
            <Breadcrumb division={division} go={go} />
            <h2>{indicator.name}</h2>
            <Series indicator={indicator} lang={lang} say={say} />
            <Why indicator={indicator} lang={lang} say={say} />
            {division.children.length > 0 && <ByDivision place={place} say={say} go={go} />}
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
          name: indicator.name,
          connectNulls: false,
          data: series.map(({ value }) => (value === null ? null : Number(value))),
        },
      ],
    }),
    [series, indicator.name],
  )
  return (
    <section aria-labelledby="series">
      <p className="headline">
        {shortFigure(last?.value, lang)} <small>{unitIn(lang, unit)}</small>
      </p>
      <h3 id="series">{say('series')}</h3>
      <Chart
        option={option}
        summary={`${indicator.name} ${series.map(({ month, value }) => `${month}: ${exactFigure(value)}`).join(', ')}`}
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
        <dd>{indicator.formula}</dd>
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
              <th scope="row">{subgraph}</th>
              <td>{facet}</td>
              <td>
                {say('freshness')} {freshness ?? '—'}
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

function ByDivision({ place, say, go }: { place: Place; say: Say; go(change: Partial<Place>): void }) {
  const { division: code, month, id } = place
  const answer = useGraph(DivisionTable, { code, month, ids: [id!] })
  return (
    <section aria-labelledby="by-division">
      <h3 id="by-division">{say('byDivision')}</h3>
      <Shown answer={answer} say={say}>
        {(data) => {
          const rows = (data.division?.children ?? [])
            .map((child) => ({ ...child, value: child.indicators?.[0]?.value ?? null }))
            .sort((a, b) => Number(b.value ?? -Infinity) - Number(a.value ?? -Infinity))
          const top = Math.max(...rows.map(({ value }) => Number(value ?? 0)), 0)
          return (
            <table className="bars">
              <tbody>
                {rows.map((row, at) => (
                  <tr key={row.code}>
                    <td className="number quiet">{at + 1}</td>
                    <th scope="row">
                      <button type="button" className="link" onClick={() => go({ division: row.code })}>
                        {row.name}
                      </button>
                    </th>
                    <td className="number">{exactFigure(row.value)}</td>
                    <td className="bar">
                      <meter min={0} max={top || 1} value={Number(row.value ?? 0)} aria-label={row.name} />
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
