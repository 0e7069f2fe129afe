import { type Context, conditionsOf, type PageInput, pageOfRows, significantDigits } from '@civil-affairs/kit'
import type { CommitteeKind } from '../village-committee/entity.ts'
import { CommunityStation, type StationKind } from './entity.ts'
import { CommunityStationFilter } from './input.ts'

/** The stations of a division and below by division, for those who serve it. */
export function listStations(context: Context, division: string, filter: object | null | undefined, page: PageInput) {
  const { viewer, today } = context
  viewer.mustServe(division, ['division'])
  const isOpen = { validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }] }
  const conditions = conditionsOf<CommunityStationFilter, object>(
    filter == null ? filter : CommunityStationFilter.parse(filter),
    {
      kinds: (kinds) => ({ kind: { $in: [...kinds] } }),
      isOpen: (open) => (open ? isOpen : { $not: isOpen }),
      openedFrom: (day) => ({ validFrom: { $gte: day } }),
      openedBefore: (day) => ({ validFrom: { $lt: day } }),
    },
  )
  const where = { $and: [{ division: { $like: `${significantDigits(division)}%` } }, ...conditions] }
  return pageOfRows<CommunityStation>(context, CommunityStation, where, page, 'division')
}

export type CoverageLevel = 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'

export interface StationCoverage {
  level: CoverageLevel
  /** Of villages and communities apart; null on the levels above. */
  committeeKind: CommitteeKind | null
  units: number
  covered: number
}

const digitsOf = { COUNTY: 6, TOWNSHIP: 9, VILLAGE: 12 } as const

/**
 * How many divisions of a level have an open station of these kinds, or are served by one. What there is to cover is told
 * by the committees: a township or county is one that has a committee below it. One statement.
 */
export async function coverageOf(
  context: Context,
  division: string,
  kinds: readonly StationKind[],
  level: CoverageLevel,
  on: string,
): Promise<StationCoverage[]> {
  const { em, viewer } = context
  viewer.mustServe(division, ['division'])
  const schema = em.config.get('schema')
  const kind = level === 'VILLAGE' ? 'c.kind' : 'null::text'
  const rows = (await em.execute(
    `with served as (
       select s.division as code from ${schema}.community_station s
        where s.kind in (${kinds.map(() => '?').join(', ')})
          and s.valid_from <= ?::date and (s.valid_to is null or s.valid_to > ?::date)
       union
       select unnest(t.serves) from ${schema}.community_station s join ${schema}.station_state t on t.station_id = s.id
        where s.kind in (${kinds.map(() => '?').join(', ')})
          and t.valid_from <= ?::date and (t.valid_to is null or t.valid_to > ?::date)),
     units as (
       select distinct rpad(left(c.division, ${digitsOf[level]}), 12, '0') as code, ${kind} as kind
         from ${schema}.village_committee c
        where c.division like ? and (c.valid_from is null or c.valid_from <= ?::date)
          and (c.valid_to is null or c.valid_to > ?::date))
     select u.kind as "committeeKind", count(*)::int as units, count(v.code)::int as covered
       from units u left join served v on v.code = u.code group by u.kind order by u.kind desc`,
    [...kinds, on, on, ...kinds, on, on, `${significantDigits(division)}%`, on, on],
  )) as unknown as Omit<StationCoverage, 'level'>[]
  return rows.map((row) => ({ level, ...row }))
}
