import { batchMany, batchOne } from '@civil-affairs/kit'
import { PlaceName, PlaceSign } from './entity.ts'

export const placeNameById = batchOne(
  (em, ids) => em.find(PlaceName, { id: { $in: [...ids] } }),
  (name) => name.id,
)

/** At most so many names a division on its edge; the rest are pages of the query `placeNames`. */
export const NAMES_A_DIVISION = 200

/** The names filed under a division itself, not below it, in the order of class and name. */
export const placeNamesByDivision = batchMany(
  async (em, divisions) => {
    const rows = (await em.execute(
      `select id from (
         select id, row_number() over (partition by division order by class, name, id) as place
           from ${em.config.get('schema')}.place_name where division in (${divisions.map(() => '?').join(', ')})
       ) as listed where place <= ${NAMES_A_DIVISION}`,
      [...divisions],
    )) as { id: string }[]
    const names = await em.find(PlaceName, { id: { $in: rows.map(({ id }) => id) } })
    return names.sort((a, b) => compare(a.class, b.class) || compare(a.name, b.name) || compare(a.id, b.id))
  },
  (name) => name.division,
)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The name that replaces each, once it was not declined. */
export const successorById = batchOne(
  (em, ids) => em.find(PlaceName, { replacesId: { $in: [...ids] }, status: { $ne: 'NOT_APPROVED' } }),
  (name) => name.replacesId!,
)

export const signsByPlaceName = batchMany(
  (em, ids) => em.find(PlaceSign, { placeName: { $in: [...ids] } }, { orderBy: { installedOn: 'asc', id: 'asc' } }),
  (sign) => sign.placeName.id,
)

export const signById = batchOne(
  (em, ids) => em.find(PlaceSign, { id: { $in: [...ids] } }),
  (sign) => sign.id,
)
