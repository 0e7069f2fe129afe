import type { Place } from '../address.ts'
import { changeText, exactFigure, nameIn, shortFigure } from '../figures.ts'
import type { DivisionOverviewQuery } from '../operations.generated.ts'
import { type Say, unitIn } from '../words.ts'
import { Spark } from './spark.tsx'

export type Value = NonNullable<NonNullable<DivisionOverviewQuery['division']>['indicators']>[number]

/** One figure with what it is compared with, and the way it went. */
export function Tile(props: {
  value: Value
  /** Null while it is fetched: its place is kept. */
  trend: readonly (string | null)[] | null
  lang: 'zh' | 'en'
  say: Say
  go(change: Partial<Place>): void
}) {
  const { value, trend, lang, say, go } = props
  const { indicator } = value
  const year = changeText(value.yearOnYear)
  const monthly = changeText(value.monthOnMonth)
  return (
    <li>
      <button type="button" className="tile" onClick={() => go({ view: 'indicator', id: indicator.id })}>
        <span className="tile-name">{nameIn(indicator, lang)}</span>
        <span className="tile-value" title={value.value === null ? say('suppressed') : exactFigure(value.value)}>
          {shortFigure(value.value, lang)}
          <small> {unitIn(lang, indicator.unit)}</small>
        </span>
        <Spark values={trend} label={say('trend')} />
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
