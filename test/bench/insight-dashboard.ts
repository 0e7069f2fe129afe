import { indicators } from '@civil-affairs/schema/insight/index.ts'
import { byHandAt } from '../journeys/indicator-oracle/figures.ts'
import { type FilledHub, operation, type Times, timesOf } from './insight.ts'

export interface Dashboards {
  readonly hub: Times
  readonly byHand: Times
  /** Figures in an answer, those of the children included. */
  readonly figures: number
  readonly byHandOf: number
}

const PROVINCE = '140000000000'
/** What a leader looks at first, of every domain; all of them by hand would take minutes. */
const BY_HAND = ['I-01', 'I-02', 'I-09', 'I-35', 'I-46', 'I-69', 'I-80']

/** Dashboards of the province, its prefectures and some counties, with what SQL by hand takes for a few of the figures. */
export async function measureDashboards({ ask, sql, today, rounds, say, process }: FilledHub): Promise<Dashboards> {
  const month = today.slice(0, 7)
  const query = operation('division-dashboard')
  const { division: province } = await ask(query, { code: PROVINCE, month })
  const prefectures = province.children.map(({ code }: { code: string }) => code) as string[]
  const counties: string[] = []
  for (const code of prefectures.slice(0, 4)) {
    const { division } = await ask(query, { code, month })
    counties.push(...division.children.slice(0, 2).map((child: { code: string }) => child.code))
  }
  const divisions = [PROVINCE, ...prefectures, ...counties]
  let figures = 0
  const hub = await timesOf(
    divisions,
    rounds,
    async (code) => {
      const { division } = await ask(query, { code, month })
      figures = Math.max(
        figures,
        division.indicators.length +
          division.children.reduce((sum: number, child: { indicators: unknown[] }) => sum + child.indicators.length, 0),
      )
    },
    process,
  )
  say(`  dashboard: ${hub.median.toFixed(1)} / ${hub.p95.toFixed(1)} ms, processor ${hub.cpuMs!.toFixed(1)} ms`)
  const asked = BY_HAND.map((id) => indicators.find((one) => one.id === id)!).filter((one) => one !== undefined)
  const found = new Map<string, Parts>()
  const some = divisions.slice(0, 4)
  const byHand = await timesOf(some, 1, async (code) => {
    for (const indicator of asked)
      found.set(`${code} ${indicator.id}`, await byHandAt(sql, indicator, code, month, today))
  })
  say(`  by hand: ${byHand.median.toFixed(0)} / ${byHand.p95.toFixed(0)} ms`)
  for (const code of some) {
    const { division } = await ask(query, { code, month })
    for (const figure of division.indicators) {
      const theirs = found.get(`${code} ${figure.indicator.id}`)
      if (theirs === undefined) continue
      const ours = partsOf(figure)
      if (theirs.numerator !== ours.numerator || theirs.denominator !== ours.denominator)
        throw new Error(`${figure.indicator.id} of ${code}: ${JSON.stringify({ ours, theirs })}`)
    }
  }
  return { hub, byHand, figures, byHandOf: asked.length }
}

interface Parts {
  readonly numerator: number
  readonly denominator: number | null
}

/** Money as it is kept, in fen. */
function partsOf(figure: { indicator: { unit: string }; numerator: string | null; denominator: string | null }): Parts {
  const { numerator, denominator, indicator } = figure
  return {
    numerator: Math.round(Number(numerator) * (indicator.unit.startsWith('YUAN') ? 100 : 1)),
    denominator: denominator === null ? null : Number(denominator),
  }
}
