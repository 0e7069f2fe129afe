import {
  type Context,
  conditionsOf,
  type Deadline,
  deadlineOf,
  type PageInput,
  pageOfRows,
  significantDigits,
} from '@civil-affairs/kit'
import { PlaceName, PlaceSign } from './entity.ts'
import { PlaceNameFilter } from './input.ts'
import { announcementRunsFrom } from './rules.ts'

/** The names of a division and below by name, for those who serve it. */
export async function listPlaceNames(
  context: Context,
  division: string,
  filter: object | null | undefined,
  page: PageInput,
) {
  const { viewer } = context
  viewer.mustServe(division, ['division'])
  const inDivision = { division: { $like: `${significantDigits(division)}%` } }
  const conditions = await Promise.all(
    conditionsOf<PlaceNameFilter, object | Promise<object>>(known(filter), {
      class: (value) => ({ class: value }),
      status: (status) => ({ status }),
      name: (name) => ({ name: { $like: `${name.replace(/[\\%_]/g, '\\$&')}%` } }),
      isRural: (isRural) => ({ isRural }),
      isProtected: (isProtected) => ({ isProtected }),
      approvedFrom: (day) => ({ approvedOn: { $gte: day } }),
      approvedBefore: (day) => ({ approvedOn: { $lt: day } }),
      hasOutdatedSigns: async (has) => {
        const ids = await withOutdatedSigns(context, inDivision)
        return { id: has ? { $in: ids } : { $nin: ids } }
      },
    }),
  )
  const where = { $and: [inDivision, ...conditions] }
  return pageOfRows<PlaceName>(context, PlaceName, where, page, 'name')
}

const known = (filter: object | null | undefined) => (filter == null ? filter : PlaceNameFilter.parse(filter))

async function withOutdatedSigns(context: Context, inDivision: object): Promise<string[]> {
  const signs = await context.em.find(PlaceSign, {
    ...inDivision,
    removedOn: null,
    placeName: { status: { $in: ['RENAMED', 'ABOLISHED'] } },
  })
  return [...new Set(signs.map(({ placeName }) => placeName.id))]
}

/** How filing and announcement stand; a name without an approval here (taken over from a list) has no clock. */
export async function deadlinesOf(context: Context, name: PlaceName): Promise<Deadline[]> {
  const { division, approvedOn } = name
  if (approvedOn == null || name.approver == null) return []
  const filing = deadlineOf(context, {
    key: 'PLACE.file',
    division,
    startedOn: approvedOn,
    metOn: name.filedOn ?? null,
  })
  const startedOn = announcementRunsFrom(name)
  if (startedOn === null) return [await filing]
  const metOn = name.announcedOn ?? null
  return Promise.all([filing, deadlineOf(context, { key: 'PLACE.announce', division, startedOn, metOn })])
}
