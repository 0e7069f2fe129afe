import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { withinDivision } from '../division-scope.ts'
import { AnnualInspection, type Filing, type InspectionResult } from './entity.ts'
import type { InspectionState } from './states.ts'

export interface AnnualInspectionFilter {
  years?: number[] | null
  filings?: Filing[] | null
  states?: InspectionState[] | null
  results?: InspectionResult[] | null
}

export async function listAnnualInspections(
  context: Context,
  division: string,
  filter: AnnualInspectionFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<AnnualInspectionFilter, object>(filter, {
    years: (years) => ({ year: { $in: years } }),
    filings: (filings) => ({ filing: { $in: filings } }),
    states: (states) => ({ state: { $in: states } }),
    results: (results) => ({ result: { $in: results } }),
  })
  const connection = await pageInDivision<AnnualInspection>(context, AnnualInspection, division, conditions, page)
  return { ...connection, countByYear: () => countByYear(context, division) }
}

/** Over the whole division, whatever the filter: how each year went. */
async function countByYear(context: Context, division: string) {
  const { em } = context
  return (await em.execute(
    `select year, state, result, count(*)::int as count from ${em.config.get('schema')}.annual_inspection
      where division like ? group by year, state, result order by year desc, state, result limit 500`,
    [withinDivision(division).division.$like],
  )) as { year: number; state: InspectionState; result: InspectionResult | null; count: number }[]
}
