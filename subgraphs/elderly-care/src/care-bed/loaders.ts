import { batchMany, batchOne, significantDigits } from '@civil-affairs/kit'
import { CareBed, CareBedPeriod } from './entity.ts'

export const bedById = batchOne(
  (em, ids) => em.find(CareBed, { id: { $in: [...ids] } }),
  (bed) => bed.id,
)

export const bedsByInstitution = batchMany(
  (em, ids) =>
    em.find(CareBed, { institution: { $in: [...ids] } }, { orderBy: [{ number: 'asc' }, { openedOn: 'asc' }] }),
  (bed) => bed.institution.id,
)

export const periodsByBed = batchMany(
  (em, ids) => em.find(CareBedPeriod, { bed: { $in: [...ids] } }, { orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] }),
  (period) => period.bed.id,
)

export interface BedCounts {
  key: string
  institutions: number
  designed: number
  open: number
  nursing: number
  occupied: number
}

/** Beds of each institution, counted by the database. */
export const countsByInstitution = batchOne(
  async (em, ids) =>
    numbered(
      await em.execute(
        `select institution_id as key, 1 as institutions, 0 as designed, count(*) as open,
                count(*) filter (where kind = 'NURSING') as nursing,
                count(*) filter (where status = 'OCCUPIED') as occupied
           from ${em.config.get('schema')}.care_bed
          where closed_on is null and institution_id in (${marks(ids)}) group by 1`,
        [...ids],
      ),
    ),
  (counts) => counts.key,
)

/** Beds of each division and below; of institutions that are not closed. One statement, however many divisions. */
export const countsByDivision = batchOne(
  async (em, codes) => {
    const schema = em.config.get('schema')
    const under = (table: string) => `${schema}.${table} where division like wanted.prefix`
    return numbered(
      await em.execute(
        `select wanted.code as key,
                (select count(*) from ${under('care_institution')} and filing_status <> 'CLOSED') as institutions,
                (select coalesce(sum(designed_beds), 0) from ${under('care_institution')} and filing_status <> 'CLOSED') as designed,
                (select count(*) from ${under('care_bed')} and closed_on is null) as open,
                (select count(*) from ${under('care_bed')} and closed_on is null and kind = 'NURSING') as nursing,
                (select count(*) from ${under('care_bed')} and closed_on is null and status = 'OCCUPIED') as occupied
           from (values ${codes.map(() => '(?, ?)').join(', ')}) as wanted (code, prefix)`,
        codes.flatMap((code) => [code, `${significantDigits(code)}%`]),
      ),
    )
  },
  (counts) => counts.key,
)

function marks(keys: readonly string[]): string {
  return keys.map(() => '?').join(', ')
}

/** Counts are bigint in the database and come as text from some drivers. */
function numbered(rows: unknown): BedCounts[] {
  return (rows as Record<keyof BedCounts, unknown>[]).map((row) => ({
    key: String(row.key),
    institutions: Number(row.institutions),
    designed: Number(row.designed),
    open: Number(row.open),
    nursing: Number(row.nursing),
    occupied: Number(row.occupied),
  }))
}
