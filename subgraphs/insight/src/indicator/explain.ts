import { batchMany, type Context, significantDigits } from '@civil-affairs/kit'
import { countedFacet, facetsOf, type Indicator, leavesOf, type Measure } from '@civil-affairs/schema/insight/index.ts'
import { freshness } from '../fact/index.ts'
import { releasedParts } from '../indicator-release/index.ts'
import {
  type AskedMonth,
  boundariesAt,
  changeSql,
  declared,
  decompose,
  figureOf,
  formulaOf,
  isAboutPeople,
  isComputed,
  isHidden,
  lastDayAt,
  monthBefore,
  type Parts,
  periodOf,
  readingAsKnown,
  readingNow,
  smallestShown,
} from '../indicator-value/index.ts'
import { sidesOf } from './read-values.ts'

export interface Inclusion {
  facet: string
  name: string
  subgraph: string
}

/** What a measure reads, each facet once. */
export function inclusionsOf(measure: Measure | undefined): Inclusion[] {
  if (measure === undefined) return []
  const facets = facetsOf({ numerator: measure } as Indicator)
  const counted = leavesOf(measure).flatMap((leaf) => countedFacet(leaf) ?? [])
  return [...new Set([...counted, ...facets])].map(inclusionOf)
}

function inclusionOf(facet: string): Inclusion {
  return { facet, name: declared.vocabulary[facet]!.name.zh, subgraph: facet.slice(0, facet.indexOf('.')) }
}

const feedPositions = batchMany(
  (_, __, context) => freshness(context),
  () => 'all',
)

/** Until when the feed of each subgraph was read. */
export async function freshnessBySubgraph(context: Context): Promise<Map<string, Date>> {
  const positions = await feedPositions(context).load('all')
  return new Map(positions.flatMap(({ subgraph, asOf }) => (asOf === null ? [] : [[subgraph, asOf] as const])))
}

export async function sourcesOf(context: Context, indicator: Indicator) {
  const readAt = await freshnessBySubgraph(context)
  return facetsOf(indicator).map((facet) => {
    const { subgraph } = inclusionOf(facet)
    return { subgraph, facet, freshness: readAt.get(subgraph) ?? null }
  })
}

/** The oldest of the feeds it draws on; null while one of them was never read. */
export async function asOf(context: Context, indicator: Indicator): Promise<Date | null> {
  const freshness = (await sourcesOf(context, indicator)).map((source) => source.freshness)
  if (freshness.includes(null)) return null
  return freshness.reduce((oldest, one) => (oldest === null || one! < oldest ? one : oldest), null as Date | null)
}

/** Takes a figure apart from the facts themselves, as they are now. */
export async function explain(context: Context, indicator: Indicator, division: string, month: string) {
  const about = {
    formula: indicator.formula.zh,
    inclusions: [...inclusionsOf(indicator.numerator), ...inclusionsOf(indicator.denominator)],
    sources: await sourcesOf(context, indicator),
  }
  const earlier = monthBefore(month, 1)
  const spots = await Promise.all(
    [month, earlier].map(async (one) => ({
      division,
      month: one,
      boundaries: await boundariesAt(context, one),
      ids: [indicator.id],
    })),
  )
  const hidden = await Promise.all(spots.map((spot) => isHidden(context, indicator, spot)))
  const nothing = { value: null, numerator: null, denominator: null, previous: null, difference: null, change: null }
  const isThere = await Promise.all([month, earlier].map((one) => isComputed(context, indicator, one)))
  if (hidden.includes(true) || !isThere[0]) return { ...about, ...nothing, isPreviousReleased: false }
  // The facts of all divisions: what somebody did elsewhere tells a move from an entry. Only sums leave this function.
  const { now, before, own, numerator, denominator } = await context.beyondScope(() =>
    changesOf(context, indicator, division, month, readingNow(declared.vocabulary)),
  )
  const value = figureOf(indicator, now)
  const shown = { ...about, value, ...sidesOf(indicator, now) }
  if (!isThere[1]) return { ...shown, previous: null, isPreviousReleased: false, difference: null, change: null }
  const row = await releasedParts(context, indicator.id, division, earlier)
  const frozen = row === null ? null : { ...row, denominator: row.denominator ?? null }
  const isSameFormula = frozen === null || frozen.formula === formulaOf(indicator)
  const known =
    frozen === null || isSameFormula
      ? frozen
      : await context.beyondScope(async () => {
          const reading = readingAsKnown(declared.vocabulary, frozen.releasedAt)
          return (await changesOf(context, indicator, division, month, reading)).own
        })
  const found = decompose(indicator, { now, before, own, known, released: frozen }, numerator, denominator)
  const smallest = await smallestShown(context)
  const isSmall = found.change.some(({ cases }) => cases > 0 && cases < smallest)
  const mayTell = context.viewer.serves(division) || !isAboutPeople(indicator, declared) || !isSmall
  return { ...shown, ...found, change: mayTell ? found.change : null, isPreviousReleased: frozen !== null }
}

type ChangeRow = { cause: string | null; amount: string; cases: number; now: string; before: string; own: string }

async function changesOf(
  context: Context,
  indicator: Indicator,
  division: string,
  month: string,
  reading: ReturnType<typeof readingNow>,
) {
  const earlier = monthBefore(month, 1)
  const [boundaries, within] = [await boundariesAt(context, month), await boundariesAt(context, earlier)]
  const asked = (one: string, boundaries: string): AskedMonth => ({
    boundaries,
    month: one,
    ...periodOf(indicator, one, lastDayAt(context, one)),
  })
  const months = { now: asked(month, boundaries), before: asked(earlier, boundaries), own: asked(earlier, within) }
  const prefix = significantDigits(division)
  const side = async (measure: Measure | undefined) => {
    const rows =
      measure === undefined
        ? []
        : ((await context.em.execute(changeSql(measure, months, prefix, reading))) as unknown as ChangeRow[])
    const total = (column: 'now' | 'before' | 'own') => rows.reduce((sum, row) => sum + Number(row[column]), 0)
    const causes = rows
      .filter((row) => row.cause !== null)
      .map(({ cause, amount, cases }) => ({ cause: cause as 'ENTRIES', amount: Number(amount), cases: Number(cases) }))
    return { now: total('now'), before: total('before'), own: total('own'), causes }
  }
  const [numerator, denominator] = [await side(indicator.numerator), await side(indicator.denominator)]
  const at = (column: 'now' | 'before' | 'own'): Parts => ({
    numerator: numerator[column],
    denominator: indicator.denominator === undefined ? null : denominator[column],
  })
  return {
    now: at('now'),
    before: at('before'),
    own: at('own'),
    numerator: numerator.causes,
    denominator: denominator.causes,
  }
}
